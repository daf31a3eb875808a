package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims of bad fruit as those who judge them see them. */
public record ClaimIndex(String lead, List<Tab> tabs, List<Row> rows, Paging pager) {

    /** One claim; {@code clock} is there while somebody has to judge it. */
    public record Row(
            String address,
            String goods,
            String order,
            String openedAt,
            String bad,
            String proposed,
            Badge state,
            @Nullable Badge clock) {}
}
