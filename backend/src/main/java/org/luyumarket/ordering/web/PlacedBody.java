package org.luyumarket.ordering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Placement;

/** What a client is told of an accepted order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacedBody(
        String orderNumber,
        OrderStatus status,
        Money goods,
        Money freight,
        Money discount,
        Money total,
        Instant holdExpiresAt,
        @Nullable String accessKey) {

    static PlacedBody of(Placement placement) {
        Order order = placement.order();
        return new PlacedBody(
                order.number(),
                order.status(),
                order.amounts().goods(),
                order.amounts().freight(),
                order.amounts().discount(),
                order.amounts().total(),
                order.holdExpiresAt(),
                placement.accessKey());
    }
}
