package org.luyumarket.storefront.desk;

import java.util.List;

/** The partners that sell for the counties. */
public record PartnerIndex(List<Row> rows, boolean mayAdd) {

    /** One partner. */
    public record Row(
            String id,
            String address,
            String name,
            String division,
            String keeper,
            String channel,
            Badge key,
            Badge state,
            boolean demo) {}
}
