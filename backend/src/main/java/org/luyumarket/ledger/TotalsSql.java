package org.luyumarket.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statement that adds up what a filter lets pass in groups, of which it answers a page. */
final class TotalsSql {

    /** Named after the page is cut: there may be thousands of groups before. */
    private static final String TOTALS = """
            select %s,
                   fen, grams, sales, freight, other_fen, other_grams, other_sales, other_freight, groups
              from (select *, count(*) over () as groups
                      from (select %s,
                                   ledger.total(fen) as fen,
                                   ledger.total(grams) as grams,
                                   ledger.total(sales) as sales,
                                   ledger.total(freight) as freight,
                                   ledger.total(other_fen) as other_fen,
                                   ledger.total(other_grams) as other_grams,
                                   ledger.total(other_sales) as other_sales,
                                   ledger.total(other_freight) as other_freight
                              from %s
                             group by %s
                            having ledger.total(%s) <> 0) as total
                     order by %s
                     limit %d offset %d) as total%s
             order by %s
            """;

    private static final String NAMED = "key%1$d, coalesce(known%1$d.name, key%1$d) as name%1$d";

    private static final String NAMES =
            " left join ledger.name as known%1$d on known%1$d.dimension = '%2$s' and known%1$d.key = total.key%1$d";

    private final List<Grouping> groupings;
    private final SumsSql sums;

    TotalsSql(EntryFilter filter, List<Grouping> groupings) {
        this.groupings = groupings;
        this.sums = new SumsSql(filter, dimensions(groupings));
    }

    String statement(long most, long skipped) {
        String order = each(number -> inOrder(groupings.get(number), number));
        return TOTALS.formatted(
                each(number -> shown(groupings.get(number), number)),
                each(number -> column(groupings.get(number)) + " as key" + number),
                sums.source(),
                each(number -> Integer.toString(number + 1)),
                sums.chosen("entries", "other_entries"),
                order,
                most,
                skipped,
                names(),
                order);
    }

    /** Known once the statement is. */
    Map<String, Object> binds() {
        return sums.binds();
    }

    private static Set<Dimension> dimensions(List<Grouping> groupings) {
        return groupings.stream()
                .flatMap(grouping -> grouping.dimension().stream())
                .collect(Collectors.toSet());
    }

    private String each(IntFunction<String> sql) {
        return IntStream.range(0, groupings.size()).mapToObj(sql).collect(Collectors.joining(", "));
    }

    private static String column(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "''::text";
            case MONTH -> "month";
            default -> grouping.dimension().orElseThrow().column();
        };
    }

    /** The key as text, and what it is called. */
    private static String shown(Grouping grouping, int number) {
        String sql = switch (grouping) {
            case MONTH -> "to_char(key%1$d, 'YYYY-MM') as key%1$d, to_char(key%1$d, 'YYYY-MM') as name%1$d";
            case PRODUCT, SUPPLIER -> NAMED;
            default -> "key%1$d, key%1$d as name%1$d";
        };
        return sql.formatted(number);
    }

    private static String inOrder(Grouping grouping, int number) {
        return "total.key" + number + (grouping == Grouping.MONTH ? "" : " collate \"C\"");
    }

    private String names() {
        return IntStream.range(0, groupings.size())
                .filter(number -> isNamed(groupings.get(number)))
                .mapToObj(number -> NAMES.formatted(number, column(groupings.get(number))))
                .collect(Collectors.joining());
    }

    private static boolean isNamed(Grouping grouping) {
        return grouping == Grouping.PRODUCT || grouping == Grouping.SUPPLIER;
    }
}
