package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where files of deals are sent, and the latest that were. */
public record ImportIndex(@Nullable String problem, List<Row> rows) {

    /** One file. */
    public record Row(String name, String address, String at, String by, String count, Badge state) {}
}
