package org.luyumarket.ordering;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.intake.PlacingRules;
import org.luyumarket.ordering.pricing.Quotes;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentRequest;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.Payments.Closing;
import org.luyumarket.payment.Refund;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PublicAddress;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens no transaction itself: it asks Stripe between those of others. */
@Service
class OrderingService implements Ordering {

    private static final int LONGEST_WORDS = 40;

    private static final int MAX_REASON = 200;

    private final Quotes quotes;
    private final OrderDesk desk;
    private final OrderBook book;
    private final ConcernedRepository concerned;
    private final OrderLists lists;
    private final LostKeys lostKeys;
    private final OrderLifeService life;
    private final Sight sight;
    private final Payments payments;
    private final PublicAddress address;
    private final Clock clock;

    OrderingService(
            Quotes quotes,
            OrderDesk desk,
            OrderBook book,
            ConcernedRepository concerned,
            OrderLists lists,
            LostKeys lostKeys,
            OrderLifeService life,
            Sight sight,
            Payments payments,
            PublicAddress address,
            Clock clock) {
        this.quotes = quotes;
        this.desk = desk;
        this.book = book;
        this.concerned = concerned;
        this.lists = lists;
        this.lostKeys = lostKeys;
        this.life = life;
        this.sight = sight;
        this.payments = payments;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Mono<Quote> quote(List<OrderLine> lines, DivisionCode shipTo, @Nullable String coupon) {
        return quotes.quote(lines, shipTo, coupon);
    }

    @Override
    public Mono<Placement> place(PlaceOrder request) {
        return desk.place(request);
    }

    @Override
    public Mono<Order> find(String orderNumber, Viewer viewer) {
        return book.show(orderNumber, viewer);
    }

    @Override
    public Mono<Order> bought(String orderNumber, Viewer buyer) {
        return book.ownedBy(buyer, orderNumber).map(sight::full);
    }

    @Override
    public Mono<Concerned> concerned(String orderNumber) {
        return concerned.concerned(List.of(orderNumber)).mapNotNull(found -> found.get(orderNumber));
    }

    @Override
    public Mono<Map<String, Concerned>> concerned(Collection<String> orderNumbers) {
        return concerned.concerned(orderNumbers);
    }

    @Override
    public Mono<String> findKey(LostOrder lost) {
        return lostKeys.find(lost);
    }

    @Override
    public Mono<Page<Order>> ordersOf(Person buyer, String words, PageRequest page) {
        new FieldChecks().typed("words", words, LONGEST_WORDS).refuseIfAny();
        return lists.ofBuyer(buyer.id(), words.strip(), page).map(found -> found.map(sight::full));
    }

    @Override
    public Mono<Page<Order>> orders(OrderFilter filter, Person viewer, PageRequest page) {
        return lists.visibleTo(viewer, filter, page).map(found -> found.map(order -> sight.masked(order, viewer)));
    }

    @Override
    public Mono<Payment> pay(String orderNumber, PayOrder request, Viewer viewer) {
        PlacingRules.checkKey(request.idempotencyKey());
        return book.ownedBy(viewer, orderNumber)
                .doOnNext(PlacedOrder::mustBeAlone)
                .doOnNext(order -> order.mustBePayable(clock.instant()))
                .map(order -> new PaymentRequest(
                        orderNumber,
                        order.terms().total(),
                        request.method(),
                        "鲁渝集市 " + orderNumber,
                        address.of(request.returnTo()),
                        request.idempotencyKey()))
                .flatMap(payments::start);
    }

    @Override
    public Mono<Order> cancel(String orderNumber, Viewer viewer) {
        return book.ownedBy(viewer, orderNumber)
                .filter(order -> order.status() != OrderStatus.CANCELLED)
                .doOnNext(PlacedOrder::mustBeAlone)
                .doOnNext(PlacedOrder::mustBeCancellable)
                .flatMap(order -> payments.close(orderNumber))
                .flatMap(closing -> cancelUnlessPaid(orderNumber, closing))
                .then(Mono.defer(() -> find(orderNumber, viewer)));
    }

    private Mono<Void> cancelUnlessPaid(String orderNumber, Closing closing) {
        return closing == Closing.ALREADY_PAID
                ? Mono.error(() -> new OrderStateForbids("order-already-paid", orderNumber))
                : life.cancel(orderNumber, Actor.BUYER);
    }

    @Override
    public Mono<Order> askForRefund(String orderNumber, String reason, Viewer viewer) {
        checkReason(reason);
        return book.ownedBy(viewer, orderNumber)
                .flatMap(order -> life.askForRefund(orderNumber, reason))
                .then(Mono.defer(() -> find(orderNumber, viewer)));
    }

    @Override
    public Mono<Order> declineRefund(String orderNumber, String reason, Person staff) {
        checkReason(reason);
        return book.whollyUnder(staff, orderNumber)
                .flatMap(order -> life.declineRefund(orderNumber, reason, staff))
                .then(Mono.defer(() -> book.showAgain(orderNumber, staff)));
    }

    @Override
    public Mono<Refund> refund(String orderNumber, RefundOrder request, Person staff) {
        PlacingRules.checkKey(request.idempotencyKey());
        checkReason(request.reason());
        new FieldChecks()
                .check(request.amount().isPositive(), "amount", "positive")
                .refuseIfAny();
        return book.whollyUnder(staff, orderNumber)
                .map(order -> MoneyBack.of(order, request))
                .flatMap(refund ->
                        life.intendRefund(orderNumber, refund, staff).then(Mono.defer(() -> payments.refund(refund))));
    }

    @Override
    public Mono<RefundRequest> intendLineRefund(String orderNumber, LineRefund refund) {
        return life.intendLineRefund(orderNumber, refund);
    }

    @Override
    public Mono<Order> settle(String orderNumber, String note, Person staff) {
        checkReason(note);
        return book.whollyUnder(staff, orderNumber)
                .flatMap(order -> life.settle(orderNumber, note, staff))
                .then(Mono.defer(() -> book.showAgain(orderNumber, staff)));
    }

    @Override
    public Mono<Order> markShipped(String orderNumber, List<OrderLine> shipped, Person by) {
        return life.markShipped(orderNumber, shipped, by).then(Mono.defer(() -> book.showAgain(orderNumber, by)));
    }

    @Override
    public Mono<Order> complete(String orderNumber, Viewer buyer) {
        return book.ownedBy(buyer, orderNumber)
                .filter(order -> order.status() != OrderStatus.COMPLETED)
                .flatMap(order -> life.complete(orderNumber))
                .then(Mono.defer(() -> find(orderNumber, buyer)));
    }

    @Override
    public Mono<Void> completeUnconfirmed(String orderNumber) {
        return life.completeUnconfirmed(orderNumber);
    }

    private static void checkReason(String reason) {
        new FieldChecks().text("reason", reason, MAX_REASON).refuseIfAny();
    }
}
