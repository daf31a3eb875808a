package org.luyumarket.ordering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;

/** An order as it stands; everything around it is told by its tracking. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderBody(
        String orderNumber,
        OrderStatus status,
        List<Order.Line> lines,
        Order.Amounts amounts,
        AddressBody shipTo,
        Instant placedAt,
        Instant holdExpiresAt,
        Order.@Nullable RefundWish refundWish,
        @Nullable String attention) {

    static OrderBody of(Order order) {
        return new OrderBody(
                order.number(),
                order.status(),
                order.lines(),
                order.amounts(),
                AddressBody.of(order),
                order.placedAt(),
                order.holdExpiresAt(),
                order.refundWish(),
                order.attention());
    }

    /** Where it goes, as far as the viewer may know. */
    record AddressBody(String name, String phone, String divisionCode, String address) {

        static AddressBody of(Order order) {
            return new AddressBody(
                    order.shipTo().name(),
                    order.shipTo().phone(),
                    order.shipTo().division().value(),
                    order.shipTo().address());
        }
    }
}
