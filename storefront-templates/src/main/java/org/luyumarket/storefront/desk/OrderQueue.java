package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders as those who send them see them. */
public record OrderQueue(String address, List<Tab> tabs, String number, List<Row> rows, Paging pager) {

    /** One order; {@code waiting} is there while somebody waits for us. */
    public record Row(
            String number,
            String address,
            String placedAt,
            Badge status,
            String goods,
            String shipped,
            String destination,
            String total,
            @Nullable Badge waiting,
            @Nullable String refundReason) {}
}
