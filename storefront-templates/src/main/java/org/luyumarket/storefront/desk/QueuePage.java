package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for whoever looks, of one kind or of all. */
public record QueuePage(List<Tab> kinds, List<Row> rows, Paging pager) {

    /** One that waits: what is to be done, about what, since when, and until when if there is such a time. */
    public record Row(
            String address,
            String task,
            String about,
            String note,
            String since,
            String due,
            @Nullable Badge clock) {}
}
