package org.luyumarket.storefront.desk;

import java.util.List;

/** All targets in sight; {@code mayAdd} says whether the reader sets them. */
public record TargetIndex(List<Row> rows, boolean mayAdd) {

    /** One target with what it is about and where it stands. */
    public record Row(
            String address, String title, String period, String scope, String value, String source, boolean demo) {}
}
