package org.luyumarket.portal.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DashboardPage;
import org.luyumarket.storefront.desk.OpenFigure;
import org.luyumarket.storefront.desk.Tab;
import org.springframework.stereotype.Component;

/** Lays out a year: what the figures are, how long their bars, and where each of them opens. */
@Component
class Dashboards {

    private final Counties counties;
    private final TargetCards targets;
    private final SalesCharts charts;
    private final SalesMap map;
    private final Reasons reasons;

    Dashboards(Counties counties, TargetCards targets, SalesCharts charts, SalesMap map, Reasons reasons) {
        this.counties = counties;
        this.targets = targets;
        this.charts = charts;
        this.map = map;
        this.reasons = reasons;
    }

    DashboardPage page(YearFigures figures, Texts texts) {
        return new DashboardPage(
                head(figures, texts),
                figures.goals().stream()
                        .map(target -> targets.card(target, figures, texts))
                        .toList(),
                ranked(figures, texts),
                figures.person().limitedTo().isPresent() ? null : map.of(figures),
                charts.months(figures, texts),
                charts.channels(figures, texts),
                notCounted(figures, texts));
    }

    private DashboardPage.Head head(YearFigures figures, Texts texts) {
        String scope = figures.person()
                .limitedTo()
                .flatMap(counties::find)
                .map(County::name)
                .orElseGet(() -> texts.get("desk.county.all"));
        return new DashboardPage.Head(
                figures.year(), years(figures), scope, texts.get("desk.dashboard.asOf", Shown.minute(figures.asOf())));
    }

    private static List<Tab> years(YearFigures figures) {
        return Stream.concat(figures.years().stream(), Stream.of(figures.year()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Tab(year.toString(), "", "/staff?year=" + year, year == figures.year()))
                .toList();
    }

    private List<DashboardPage.CountyRow> ranked(YearFigures figures, Texts texts) {
        List<Total> ranked = figures.groups().counties().stream()
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

    private DashboardPage.CountyRow row(int rank, Total total, Scale scale, YearFigures figures, Texts texts) {
        County county = counties.all().stream()
                .filter(known -> known.code().value().equals(total.key()))
                .findFirst()
                .orElseThrow();
        EntryQuery entries = EntryQuery.year(figures.year()).inCounty(county.code());
        return new DashboardPage.CountyRow(
                rank,
                Figures.shortName(county.name()),
                Figures.shortName(county.partnerCityName()),
                Figures.money(total.counted(), entries.counted(true), texts),
                Figures.weight(total.counted(), entries.counted(true), texts),
                Figures.money(total.notCounted(), entries.counted(false), texts),
                scale.length(total.counted().fen()),
                Optional.ofNullable(figures.tasks().get(county.code()))
                        .map(task -> targets.task(task, figures, texts))
                        .orElse(null));
    }

    private DashboardPage.NotCounted notCounted(YearFigures figures, Texts texts) {
        Total.Sums left = Figures.sum(figures.groups().months().stream().map(Total::notCounted));
        EntryQuery entries = EntryQuery.year(figures.year()).counted(false);
        OpenFigure money = Figures.money(left, entries, texts);
        OpenFigure weight = Figures.weight(left, entries, texts);
        return new DashboardPage.NotCounted(
                money,
                weight,
                figures.notCounted().stream()
                        .map(entry -> left(entry, entries, texts))
                        .toList());
    }

    private DashboardPage.NotCounted.Left left(LedgerEntry entry, EntryQuery entries, Texts texts) {
        return new DashboardPage.NotCounted.Left(
                entry.day().toString(),
                entry.fact().goods().name(),
                "¥" + Shown.yuan(entry.fen()),
                entries.month(entry.day().getMonthValue())
                        .inCounty(entry.fact().producer().county())
                        .address(),
                reasons.inWords(entry.verdict().reasons(), texts.locale()));
    }
}
