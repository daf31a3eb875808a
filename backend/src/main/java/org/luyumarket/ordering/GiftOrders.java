package org.luyumarket.ordering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.payment.Payment;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/** Gifts to several addresses: placed, paid and cancelled as one, and from then on an order for each recipient. */
public interface GiftOrders {

    /** What it would cost to send this to each, in their order; promises nothing. */
    Mono<GiftQuote> quote(List<Wanted> recipients);

    /** The same, once it is filled in as it must be to be placed. */
    Mono<GiftQuote> review(PlaceGift request);

    /** All of it or nothing. The same caller's same key and content give the same gift again. */
    Mono<GiftPlacement> place(PlaceGift request);

    /** Refused as not found to everybody but its giver. */
    Mono<GiftOrder> find(String number, Viewer giver);

    /** One payment for all of it. */
    Mono<Payment> pay(String number, PayOrder request, Viewer giver);

    /** Only what is not paid yet can be cancelled. */
    Mono<GiftOrder> cancel(String number, Viewer giver);

    /** What somebody bought, newest first: each an order, or all orders of a gift. Words as in {@link Ordering#ordersOf}. */
    Mono<Page<List<Order>>> purchasesOf(Person buyer, String words, PageRequest page);

    /** What somebody is to get, and where, if that is known yet. */
    record Wanted(List<OrderLine> lines, @Nullable DivisionCode division) {}
}
