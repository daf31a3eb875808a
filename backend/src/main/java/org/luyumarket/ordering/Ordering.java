package org.luyumarket.ordering;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.Refund;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/** Quotes, placing and the life of orders. An order that the viewer may not see is refused as not found. */
public interface Ordering {

    /** The prices of campaigns that are on, and the coupon of this code, if any, are in it. */
    Mono<Quote> quote(List<OrderLine> lines, DivisionCode shipTo, @Nullable String coupon);

    default Mono<Quote> quote(List<OrderLine> lines, DivisionCode shipTo) {
        return quote(lines, shipTo, null);
    }

    /** The same caller's same key and content give the same order again, however often and at once it is sent. */
    Mono<Placement> place(PlaceOrder request);

    Mono<Order> find(String orderNumber, Viewer viewer);

    /** The order of this buyer; to everybody else, staff too, it does not exist. */
    Mono<Order> bought(String orderNumber, Viewer buyer);

    /** Those with these words in their number or in the name of something bought, all where there are no words. */
    Mono<Page<Order>> ordersOf(Person buyer, String words, PageRequest page);

    /** Whom to tell what becomes of an order; empty where there is none of this number. */
    Mono<Concerned> concerned(String orderNumber);

    /** The same of many, by number, and for the number of a gift of all its orders; numbers that nothing has are missing. */
    Mono<Map<String, Concerned>> concerned(Collection<String> orderNumbers);

    /** The access key of a guest's order. */
    Mono<String> findKey(LostOrder lost);

    /** Orders that staff or a supplier see. */
    Mono<Page<Order>> orders(OrderFilter filter, Person viewer, PageRequest page);

    Mono<Payment> pay(String orderNumber, PayOrder request, Viewer viewer);

    /** Only what is not paid yet can be cancelled; what is paid is a refund. */
    Mono<Order> cancel(String orderNumber, Viewer viewer);

    /** The buyer asks for the money back before anything was shipped; staff decide. */
    Mono<Order> askForRefund(String orderNumber, String reason, Viewer viewer);

    Mono<Order> declineRefund(String orderNumber, String reason, Person staff);

    Mono<Refund> refund(String orderNumber, RefundOrder request, Person staff);

    /**
     * Wants money back for one line, no more than is left of what was paid for it. Joins the caller's transaction, who decides whether;
     * {@link Payments#refund} sends what is returned once that is over, or else the janitor does.
     */
    Mono<RefundRequest> intendLineRefund(String orderNumber, LineRefund refund);

    /** Staff saw why the order called for attention and say what they did about it, which the buyer may read. */
    Mono<Order> settle(String orderNumber, String note, Person staff);

    /**
     * Some or all of the order left its supplier: lines that this person may ship, and never more than was sold. Joins the
     * caller's transaction.
     */
    Mono<Order> markShipped(String orderNumber, List<OrderLine> shipped, Person by);

    /** The buyer says that everything has arrived; saying it again is harmless. Joins the caller's transaction. */
    Mono<Order> complete(String orderNumber, Viewer buyer);

    /** Nobody said that it arrived, but by now it must have. Joins the caller's transaction. */
    Mono<Void> completeUnconfirmed(String orderNumber);

    /** So many sale units of a sku. */
    record OrderLine(String sku, int quantity) {}

    /** What a guest still knows of an order, and as whom limits count the one who asks. */
    record LostOrder(String number, String phone, String caller) {}

    /** How the buyer wants to pay and where the browser comes back to. */
    record PayOrder(PaymentMethod method, URI returnTo, String idempotencyKey) {}

    /** How much is given back and why. */
    record RefundOrder(Money amount, String reason, String idempotencyKey) {}

    /** At most how much is given back for the line at a position and why; the key makes a repeat harmless. */
    record LineRefund(int position, Money atMost, String reason, String idempotencyKey) {}

    /** Which orders; what is null does not limit, and of the two things that wait for staff either will do. */
    record OrderFilter(
            @Nullable OrderStatus status,
            boolean refundAsked,
            boolean attention,
            @Nullable String orderNumber) {

        public static final OrderFilter WAITING_FOR_STAFF = new OrderFilter(null, true, true, null);

        public static OrderFilter of(OrderStatus status) {
            return new OrderFilter(status, false, false, null);
        }

        public static OrderFilter numbered(String orderNumber) {
            return new OrderFilter(null, false, false, orderNumber);
        }
    }
}
