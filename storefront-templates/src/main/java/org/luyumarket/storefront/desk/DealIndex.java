package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offline deals by where they stand, with what they come to. */
public record DealIndex(
        List<Tab> tabs, Filters filters, List<Row> rows, List<Fact> sums, Paging pager, boolean mayWrite) {

    /** What deals can be narrowed to; the state stays as it is. */
    public record Filters(
            String state, String query, List<Option> counties, List<Option> channels, String from, String to) {}

    /** One deal. */
    public record Row(
            String number,
            String address,
            String day,
            String goods,
            String supplier,
            String buyer,
            String channel,
            String tonnes,
            String money,
            Badge state,
            @Nullable Badge doubt,
            boolean demo) {}
}
