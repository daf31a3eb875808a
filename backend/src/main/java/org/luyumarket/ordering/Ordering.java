package org.luyumarket.ordering;

import java.util.List;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.Refund;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/** Quotes, placing and the life of orders. An order that the viewer may not see is refused as not found. */
public interface Ordering {

    Mono<Quote> quote(List<OrderLine> lines, DivisionCode shipTo);

    /** The same caller's same key and content give the same order again, however often and at once it is sent. */
    Mono<Placement> place(PlaceOrder request);

    Mono<Order> find(String orderNumber, Viewer viewer);

    Mono<Page<Order>> ordersOf(Person buyer, PageRequest page);

    /** Orders that staff or a supplier see. */
    Mono<Page<Order>> orders(OrderFilter filter, Person viewer, PageRequest page);

    Mono<Payment> pay(String orderNumber, PayOrder request, Viewer viewer);

    /** Only what is not paid yet can be cancelled; what is paid is a refund. */
    Mono<Order> cancel(String orderNumber, Viewer viewer);

    /** The buyer asks for the money back before anything was shipped; staff decide. */
    Mono<Order> askForRefund(String orderNumber, String reason, Viewer viewer);

    Mono<Order> declineRefund(String orderNumber, String reason, Person staff);

    Mono<Refund> refund(String orderNumber, RefundOrder request, Person staff);

    /** Some or all of the order left the supplier; quantities by sku. Runs in the caller's transaction. */
    Mono<Order> markShipped(String orderNumber, List<OrderLine> shipped, Person by);

    /** The buyer has it. Runs in the caller's transaction. */
    Mono<Order> complete(String orderNumber, String by);

    /** So many sale units of a sku. */
    record OrderLine(String sku, int quantity) {}

    /** How the buyer wants to pay and where the browser comes back to. */
    record PayOrder(org.luyumarket.payment.PaymentMethod method, java.net.URI returnTo, String idempotencyKey) {}

    /** How much is given back and why. */
    record RefundOrder(Money amount, String reason, String idempotencyKey) {}

    /** Which orders; what is null does not limit. */
    record OrderFilter(
            @org.jspecify.annotations.Nullable OrderStatus status,
            boolean refundAsked,
            @org.jspecify.annotations.Nullable String orderNumber) {}
}
