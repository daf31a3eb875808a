package org.luyumarket.portal.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DashboardPage;
import org.luyumarket.storefront.desk.PairMap;
import org.springframework.stereotype.Component;

/** Draws where it comes from and where it goes: the counties, Shandong's cities, and what went from which to which. */
@Component
class SalesMap {

    private static final int COUNTY = 0;
    private static final int CITY = 1;

    /** More lines than these hide each other; the pairs are always among them. */
    private static final int LINES = 40;

    private static final int ROWS = 20;

    private final Counties counties;
    private final Divisions divisions;

    SalesMap(Counties counties, Divisions divisions) {
        this.counties = counties;
        this.divisions = divisions;
    }

    PairMap of(BoardFigures figures, Texts texts) {
        EntryQuery query = figures.query();
        List<CrossTotal> pairs = figures.groups().pairs();
        Map<String, Long> from = counted(BoardFigures.by(COUNTY, pairs, pair -> isInto(pair, query)));
        Map<String, Long> into = counted(BoardFigures.by(CITY, pairs, pair -> isFrom(pair, query)));
        return PairMap.draw(
                counties.all().stream()
                        .map(county -> spot(
                                county.code(), Places.shortName(county.code(), texts), from, Dimension.COUNTY, query))
                        .toList(),
                divisions.within(DivisionCode.SHANDONG).stream()
                        .map(city ->
                                spot(city.code(), Places.shortName(city.code(), texts), into, Dimension.CITY, query))
                        .toList(),
                trades(figures, texts));
    }

    static boolean isInto(CrossTotal pair, EntryQuery query) {
        String city = query.value(Dimension.CITY);
        return city == null || city.equals(BoardFigures.key(pair, CITY));
    }

    static boolean isFrom(CrossTotal pair, EntryQuery query) {
        String county = query.value(Dimension.COUNTY);
        return county == null || county.equals(BoardFigures.key(pair, COUNTY));
    }

    private static PairMap.Spot spot(
            DivisionCode code, String name, Map<String, Long> sold, Dimension dimension, EntryQuery query) {
        long fen = sold.getOrDefault(code.value(), 0L);
        long most = sold.values().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean chosen = query.isAt(dimension, code.value());
        return new PairMap.Spot(
                code.value(),
                name,
                Shown.tenThousandYuan(fen),
                new Scale(most, 0).warmth(fen),
                query.with(dimension, chosen ? null : code).dashboard(),
                chosen);
    }

    /** The chosen county and city only, the widest last, so that they lie above. */
    private List<PairMap.Trade> trades(BoardFigures figures, Texts texts) {
        List<CrossTotal> drawn = largest(figures).limit(LINES).toList();
        long most = drawn.stream().mapToLong(SalesMap::fen).max().orElse(0);
        return drawn.stream()
                .sorted(Comparator.comparingLong(SalesMap::fen))
                .map(pair -> trade(pair, new Scale(most, 0), figures.query(), texts))
                .toList();
    }

    private Stream<CrossTotal> largest(BoardFigures figures) {
        return figures.groups().pairs().stream()
                .filter(pair -> isInto(pair, figures.query()) && isFrom(pair, figures.query()))
                .filter(pair -> fen(pair) > 0 && BoardFigures.key(pair, CITY).startsWith("37"))
                .sorted(Comparator.comparing(this::isPaired)
                        .thenComparingLong(SalesMap::fen)
                        .reversed());
    }

    private PairMap.Trade trade(CrossTotal pair, Scale scale, EntryQuery query, Texts texts) {
        return new PairMap.Trade(
                BoardFigures.key(pair, COUNTY),
                BoardFigures.key(pair, CITY),
                texts.get(
                        "desk.dashboard.trade",
                        name(pair, COUNTY, texts),
                        name(pair, CITY, texts),
                        Shown.tenThousandYuan(fen(pair))),
                scale.warmth(fen(pair)),
                isPaired(pair),
                query.with(Dimension.COUNTY, BoardFigures.key(pair, COUNTY))
                        .with(Dimension.CITY, BoardFigures.key(pair, CITY))
                        .dashboard());
    }

    List<DashboardPage.PairRow> rows(BoardFigures figures, Texts texts) {
        return largest(figures)
                .limit(ROWS)
                .map(pair -> row(pair, figures.query(), texts))
                .toList();
    }

    private DashboardPage.PairRow row(CrossTotal pair, EntryQuery query, Texts texts) {
        EntryQuery entries = query.with(Dimension.COUNTY, BoardFigures.key(pair, COUNTY))
                .with(Dimension.CITY, BoardFigures.key(pair, CITY))
                .counted(true);
        return new DashboardPage.PairRow(
                name(pair, COUNTY, texts),
                name(pair, CITY, texts),
                isPaired(pair),
                Figures.money(pair.counted(), entries, texts),
                Figures.weight(pair.counted(), entries, texts),
                Figures.freight(pair.counted(), entries, texts));
    }

    private boolean isPaired(CrossTotal pair) {
        return counties.all().stream()
                .anyMatch(county -> county.code().value().equals(BoardFigures.key(pair, COUNTY))
                        && county.partnerCity().value().equals(BoardFigures.key(pair, CITY)));
    }

    private static String name(CrossTotal pair, int grouping, Texts texts) {
        return Places.shortName(new DivisionCode(BoardFigures.key(pair, grouping)), texts);
    }

    private static long fen(CrossTotal pair) {
        return pair.counted().fen();
    }

    private static Map<String, Long> counted(List<Total> totals) {
        return totals.stream()
                .collect(Collectors.toMap(Total::key, total -> total.counted().fen()));
    }
}
