package org.luyumarket.portal.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.luyumarket.ledger.ChainHead;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DashboardPage;
import org.springframework.stereotype.Component;

/** Lays out a dashboard: what the figures are, how long their bars, and where each of them opens. */
@Component
class Dashboards {

    private static final int COUNTY = 0;
    private static final int HASH_SHOWN = 12;

    private final Counties counties;
    private final EntryChoices choices;
    private final TargetCards targets;
    private final KeyFigures keys;
    private final SalesCharts charts;
    private final SalesMap map;

    Dashboards(
            Counties counties,
            EntryChoices choices,
            TargetCards targets,
            KeyFigures keys,
            SalesCharts charts,
            SalesMap map) {
        this.counties = counties;
        this.choices = choices;
        this.targets = targets;
        this.keys = keys;
        this.charts = charts;
        this.map = map;
    }

    DashboardPage page(BoardFigures figures, Texts texts) {
        return new DashboardPage(
                head(figures, texts),
                choices.ofBoard(figures.query(), figures.person(), figures.years(), texts),
                figures.goals().stream()
                        .map(target -> targets.card(target, figures.today(), texts))
                        .toList(),
                keys.of(figures, texts),
                map.of(figures, texts),
                ranked(figures, texts),
                map.rows(figures, texts),
                charts.months(figures, texts),
                charts.shares(figures, texts),
                new DashboardPage.Foot(String.join(" ", figures.rules()), seal(figures.chain(), texts)));
    }

    private DashboardPage.Head head(BoardFigures figures, Texts texts) {
        EntryQuery query = figures.query();
        String title = query.period().isSeason() ? "desk.dashboard.title.season" : "desk.dashboard.title.year";
        return new DashboardPage.Head(
                texts.get(title, query.period()),
                scope(figures, texts),
                texts.get("desk.dashboard.asOf", Shown.minute(figures.asOf())),
                query.address("/staff/wall"),
                query.address("/staff/wall/board"),
                query.dashboard());
    }

    private String scope(BoardFigures figures, Texts texts) {
        String county = figures.person()
                .limitedTo()
                .or(() -> figures.query().county())
                .map(code -> Places.name(code, texts))
                .orElseGet(() -> texts.get("desk.county.all"));
        return Optional.ofNullable(figures.person().city())
                .or(() -> Optional.ofNullable(figures.query().value(Dimension.CITY))
                        .map(DivisionCode::new))
                .map(city -> county + " → " + Places.name(city, texts))
                .orElse(county);
    }

    private List<DashboardPage.CountyRow> ranked(BoardFigures figures, Texts texts) {
        List<Total> ranked = everyCounty(figures).stream()
                .sorted(Comparator.comparingLong(
                                (Total total) -> total.counted().fen())
                        .reversed()
                        .thenComparing(Total::key))
                .toList();
        Scale scale = new Scale(Scale.longest(ranked), 0);
        return IntStream.range(0, ranked.size())
                .mapToObj(index -> row(index + 1, ranked.get(index), scale, figures, texts))
                .toList();
    }

    /** Also those that sold nothing, as far as they are in sight. */
    private List<Total> everyCounty(BoardFigures figures) {
        var found =
                BoardFigures.by(COUNTY, figures.groups().pairs(), pair -> SalesMap.isInto(pair, figures.query()))
                        .stream()
                        .collect(Collectors.toMap(Total::key, Function.identity()));
        return counties.all().stream()
                .filter(county ->
                        figures.person().limitedTo().map(county.code()::equals).orElse(true))
                .map(county -> found.getOrDefault(
                        county.code().value(), Total.none(county.code().value(), county.name())))
                .toList();
    }

    private DashboardPage.CountyRow row(int rank, Total total, Scale scale, BoardFigures figures, Texts texts) {
        DivisionCode code = new DivisionCode(total.key());
        County county = counties.find(code).orElseThrow();
        EntryQuery query = figures.query();
        EntryQuery entries = query.with(Dimension.COUNTY, code);
        boolean chosen = query.isAt(Dimension.COUNTY, code.value());
        return new DashboardPage.CountyRow(
                rank,
                Places.shortName(county.code(), texts),
                Places.shortName(county.partnerCity(), texts),
                (chosen ? query.with(Dimension.COUNTY, null) : entries).dashboard(),
                Figures.money(total.counted(), entries.counted(true), texts),
                Figures.weight(total.counted(), entries.counted(true), texts),
                Figures.money(total.notCounted(), entries.counted(false), texts),
                scale.length(total.counted().fen()),
                Optional.ofNullable(figures.tasks().get(code))
                        .map(task -> targets.task(task, figures.today(), texts))
                        .orElse(null));
    }

    private static String seal(ChainHead head, Texts texts) {
        return head.block() == 0
                ? texts.get("desk.dashboard.seal.none", Shown.count(head.unsealed()))
                : texts.get(
                        "desk.dashboard.seal",
                        Shown.count(head.block()),
                        head.hash().substring(0, HASH_SHOWN),
                        Shown.count(head.unsealed()));
    }
}
