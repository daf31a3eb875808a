package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matters as those who look after them see them. */
public record MatterIndex(Words words, List<Fact> figures, List<Tab> tabs, List<Row> rows, Paging pager) {

    /** What the list is called and shows, and what it says where it is empty. */
    public record Words(String title, String lead, String empty) {}

    /** One matter; {@code clock} is there while somebody owes an answer. */
    public record Row(
            String address,
            String about,
            String order,
            String since,
            String detail,
            Badge state,
            @Nullable Badge clock) {}
}
