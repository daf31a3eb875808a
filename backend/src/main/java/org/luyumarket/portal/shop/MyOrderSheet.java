package org.luyumarket.portal.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.ReceiptClock;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.GiftCard;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.PresaleWords;
import org.luyumarket.portal.Steps;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.OrderLink;
import org.luyumarket.storefront.shop.OrderPage;
import org.luyumarket.storefront.shop.OrderState;
import org.luyumarket.storefront.shop.OrdersPage;
import org.springframework.stereotype.Component;

/** Tells buyers of their orders. */
@Component
class MyOrderSheet {

    private final Divisions divisions;
    private final ParcelJourney journey;
    private final ReceiptClock receipts;

    MyOrderSheet(Divisions divisions, ParcelJourney journey, ReceiptClock receipts) {
        this.divisions = divisions;
        this.journey = journey;
        this.receipts = receipts;
    }

    OrderPage page(TrackedOrder tracked, OrderLink link, Field reason, Texts texts) {
        Order order = tracked.order();
        return new OrderPage(
                link,
                state(order),
                Words.time(order.holdExpiresAt()),
                order.lines().stream().map(line -> line(line, texts)).toList(),
                amounts(order.amounts()),
                recipient(order),
                order.history().stream().map(step -> moment(step, texts)).toList(),
                parcels(tracked, texts),
                receipts.runsUntil(tracked)
                        .map(until -> Words.minute(until, texts))
                        .orElse(""),
                actions(order),
                wish(order),
                reason,
                gift(order));
    }

    OrdersPage.Row row(Order order, Texts texts) {
        return new OrdersPage.Row(
                new OrderLink(order.number(), ""),
                state(order),
                Words.minute(order.placedAt(), texts),
                summary(order, texts),
                Words.amount(order.amounts().total()));
    }

    /** Where one parcel of several is on its way, its buyer should know. */
    static OrderState state(Order order) {
        return order.status() == OrderStatus.PAID && !nothingShipped(order)
                ? OrderState.PARTLY_SHIPPED
                : state(order.status());
    }

    private static boolean nothingShipped(Order order) {
        return order.lines().stream().allMatch(line -> line.shipped() == 0);
    }

    private static OrderState state(OrderStatus status) {
        return OrderState.valueOf(status.name());
    }

    private static OrderPage.Line line(Order.Line line, Texts texts) {
        return new OrderPage.Line(
                line.sku(),
                line.name(),
                texts.gloss(line.name()),
                line.quantity(),
                line.shipped(),
                Words.amount(line.unitPrice()),
                Words.amount(line.worth()),
                PresaleWords.ships(line.ships(), texts));
    }

    private static OrderPage.Amounts amounts(Order.Amounts amounts) {
        return new OrderPage.Amounts(
                Words.amount(amounts.goods()),
                Words.amount(amounts.freight()),
                Words.amount(amounts.discount()),
                Words.amount(amounts.total()),
                Words.amount(amounts.paid()),
                Words.amount(amounts.refunded()));
    }

    private OrderPage.Recipient recipient(Order order) {
        String place = divisions.fullName(order.shipTo().division());
        return new OrderPage.Recipient(
                order.shipTo().name(),
                order.shipTo().phone(),
                place + " " + order.shipTo().address());
    }

    private static OrderPage.Moment moment(Order.Step step, Texts texts) {
        Steps.Told told =
                new Steps("order", texts).tell(step, texts.get(state(step.to()).key()));
        return new OrderPage.Moment(Words.minute(step.at(), texts), told.what(), told.note());
    }

    private List<OrderPage.Parcel> parcels(TrackedOrder tracked, Texts texts) {
        return tracked.shipments().stream()
                .map(shipment -> journey.of(shipment, tracked.lotsOf(shipment), texts))
                .toList();
    }

    /** What is offered; whether it is allowed is decided where it is done. */
    private static OrderPage.Actions actions(Order order) {
        OrderStatus status = order.status();
        boolean awaitsPayment = status == OrderStatus.AWAITING_PAYMENT && order.gift() == null;
        return new OrderPage.Actions(
                awaitsPayment,
                awaitsPayment,
                status == OrderStatus.SHIPPED,
                status == OrderStatus.PAID && nothingShipped(order) && order.refundWish() == null);
    }

    private static OrderPage.@Nullable Gift gift(Order order) {
        GiftCard card = order.gift();
        return card == null ? null : new OrderPage.Gift(new OrderLink(card.gift(), ""), card.from(), card.text());
    }

    private static @Nullable String wish(Order order) {
        return order.refundWish() == null ? null : order.refundWish().reason();
    }

    private static String summary(Order order, Texts texts) {
        Order.Line first = order.lines().get(0);
        String goods = texts.term(first.name()) + " × " + first.quantity();
        int others = order.lines().size() - 1;
        return others == 0 ? goods : texts.get("orders.more", goods, others);
    }
}
