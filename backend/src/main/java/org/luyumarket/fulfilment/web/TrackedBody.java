package org.luyumarket.fulfilment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.payment.Refund;
import org.luyumarket.platform.DivisionCode;

/** An order with its payments, refunds, parcels and history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrackedBody(
        String orderNumber,
        OrderStatus status,
        List<Order.Line> lines,
        Money goods,
        Money freight,
        Money discount,
        Money total,
        Money paid,
        Money refunded,
        AddressBody shipTo,
        Instant placedAt,
        Instant holdExpiresAt,
        Order.@Nullable RefundWish refundWish,
        List<PaymentBody> payments,
        List<RefundBody> refunds,
        List<ShipmentBody> shipments,
        List<Order.Step> history) {

    static TrackedBody of(TrackedOrder tracked) {
        Order order = tracked.order();
        Order.Amounts amounts = order.amounts();
        return new TrackedBody(
                order.number(),
                order.status(),
                order.lines(),
                amounts.goods(),
                amounts.freight(),
                amounts.discount(),
                amounts.total(),
                amounts.paid(),
                amounts.refunded(),
                AddressBody.of(order),
                order.placedAt(),
                order.holdExpiresAt(),
                order.refundWish(),
                tracked.payments().stream().map(PaymentBody::of).toList(),
                tracked.refunds().stream().map(RefundBody::of).toList(),
                tracked.shipments().stream().map(ShipmentBody::of).toList(),
                order.history());
    }

    /** Where it goes, as far as the viewer may know. */
    record AddressBody(String name, String phone, DivisionCode divisionCode, String address) {

        static AddressBody of(Order order) {
            return new AddressBody(
                    order.shipTo().name(),
                    order.shipTo().phone(),
                    order.shipTo().division(),
                    order.shipTo().address());
        }
    }

    /** A payment as it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PaymentBody(
            UUID paymentId,
            String method,
            PaymentStatus status,
            Money amount,
            Money refunded,
            Instant startedAt,
            @Nullable Instant settledAt) {

        static PaymentBody of(Payment payment) {
            return new PaymentBody(
                    payment.id(),
                    payment.method().code(),
                    payment.status(),
                    payment.amount(),
                    payment.refunded(),
                    payment.startedAt(),
                    payment.settledAt());
        }
    }

    /** A refund as it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefundBody(
            UUID refundId,
            PaymentStatus status,
            Money amount,
            String reason,
            Instant requestedAt,
            @Nullable Instant settledAt) {

        static RefundBody of(Refund refund) {
            return new RefundBody(
                    refund.id(),
                    refund.status(),
                    refund.amount(),
                    refund.reason(),
                    refund.requestedAt(),
                    refund.settledAt());
        }
    }
}
