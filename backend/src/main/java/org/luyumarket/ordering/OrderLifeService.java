package org.luyumarket.ordering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.luyumarket.campaign.Purses;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Presales;
import org.luyumarket.ordering.Ordering.LineRefund;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.platform.ChinaTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What people do with an order after it was placed; each step is one transaction. Who may do it was decided before. */
@Service
class OrderLifeService {

    private final OrderRepository orders;
    private final Inventory inventory;
    private final Presales presales;
    private final Purses purses;
    private final Payments payments;
    private final LineRefundRepository lineRefunds;
    private final GiftShares shares;
    private final AuditTrail audit;
    private final Clock clock;

    OrderLifeService(
            OrderRepository orders,
            Inventory inventory,
            Presales presales,
            Purses purses,
            Payments payments,
            LineRefundRepository lineRefunds,
            GiftShares shares,
            AuditTrail audit,
            Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.presales = presales;
        this.purses = purses;
        this.payments = payments;
        this.lineRefunds = lineRefunds;
        this.shares = shares;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> cancel(String number, Actor by) {
        return change(number, (order, now) -> order.cancel(now, by))
                .flatMap(order -> giveBackToCampaigns(order).then(inventory.release(List.of(order.id()))));
    }

    /** All orders of a gift. */
    @Transactional
    public Mono<Void> cancelGift(String gift, Actor by) {
        Instant now = clock.instant();
        return orders.lockPaidUnder(List.of(gift))
                .doOnNext(found -> found.forEach(order -> order.cancel(now, by)))
                .flatMap(found -> orders.store(found)
                        .then(Mono.defer(() -> purses.giveBack(reduced(found))))
                        .then(Mono.defer(() -> inventory.release(
                                found.stream().map(PlacedOrder::id).toList()))));
    }

    private static List<UUID> reduced(List<PlacedOrder> orders) {
        return orders.stream()
                .filter(order -> order.lines().areReduced())
                .map(PlacedOrder::id)
                .toList();
    }

    private Mono<Void> giveBackToCampaigns(PlacedOrder order) {
        return order.lines().areReduced() ? purses.giveBack(List.of(order.id())) : Mono.empty();
    }

    @Transactional
    public Mono<Void> askForRefund(String number, String reason) {
        return change(number, (order, now) -> order.askForRefund(reason, now)).then();
    }

    @Transactional
    public Mono<Void> declineRefund(String number, String reason, Person staff) {
        return change(number, (order, now) -> order.declineRefund(reason, now))
                .then(audit.record(staff, new AuditedAction("order.refund-declined", number, reason)));
    }

    @Transactional
    public Mono<Void> settle(String number, String note, Person staff) {
        return change(number, (order, now) -> order.settle(note, now))
                .then(audit.record(staff, new AuditedAction("order.settled", number, note)));
    }

    /** The intent, before any money moves; a repeat is no second deed. Whoever ships meanwhile waits for the end of it. */
    @Transactional
    public Mono<Void> intendRefund(String number, RefundRequest request, Person staff) {
        String detail = request.amount().getAmount() + " CNY: " + request.reason();
        return locked(number)
                .flatMap(order -> payments.intendRefund(request).delayUntil(fresh -> mustBeThere(order)))
                .flatMap(fresh -> audit.record(staff, new AuditedAction("order.refund-requested", number, detail)));
    }

    /** Which line the money is for is kept with the intent, so that the refund takes it off that line when it settles. */
    @Transactional
    public Mono<RefundRequest> intendLineRefund(String number, LineRefund refund) {
        return locked(number).flatMap(order -> {
            RefundRequest request = MoneyBack.of(order, refund);
            return payments.intendRefund(request)
                    .delayUntil(fresh -> mustBeThere(order))
                    .flatMap(fresh -> lineRefunds.add(fresh.id(), refund.position()))
                    .thenReturn(request);
        });
    }

    /** The payment of a gift has more left than one of its orders; what is wanted back counts by now. */
    private Mono<Void> mustBeThere(PlacedOrder order) {
        return order.isAlone()
                ? Mono.empty()
                : shares.onItsWay(order)
                        .filter(onItsWay -> onItsWay.isGreaterThan(
                                order.standing().takings().left()))
                        .flatMap(tooMuch -> Mono.error(order.forbidden("refund-exceeds-order")));
    }

    @Transactional
    public Mono<Void> markShipped(String number, List<OrderLine> shipped, Person by) {
        Map<String, Integer> quantities =
                shipped.stream().collect(Collectors.toMap(OrderLine::sku, OrderLine::quantity, Integer::sum));
        return locked(number)
                .doOnNext(order -> Sight.mustMayShip(by, order, quantities.keySet()))
                .flatMap(this::refuseIfMoneyIsOnItsWayBack)
                .flatMap(order -> refuseBeforeHarvest(order, quantities.keySet()))
                .doOnNext(order -> order.ship(quantities, clock.instant(), Actor.of(by)))
                .flatMap(orders::store);
    }

    private Mono<PlacedOrder> refuseIfMoneyIsOnItsWayBack(PlacedOrder order) {
        return shares.onItsWay(order)
                .flatMap(onItsWay ->
                        onItsWay.isPositive() ? Mono.error(order.forbidden("refund-under-way")) : Mono.just(order));
    }

    private Mono<PlacedOrder> refuseBeforeHarvest(PlacedOrder order, Set<String> skus) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        return presales.now()
                .doOnNext(book ->
                        skus.forEach(sku -> book.windowOf(sku, order.terms().placedAt())
                                .filter(window -> !window.hasBegun(today))
                                .ifPresent(window -> {
                                    throw new HarvestToCome(order.terms().number(), window);
                                })))
                .thenReturn(order);
    }

    @Transactional
    public Mono<Void> complete(String number) {
        return change(number, PlacedOrder::complete).then();
    }

    @Transactional
    public Mono<Void> completeUnconfirmed(String number) {
        return orders.lock(number)
                .filter(order -> order.completeUnconfirmed(clock.instant()))
                .flatMap(orders::store);
    }

    private Mono<PlacedOrder> change(String number, BiConsumer<PlacedOrder, Instant> verb) {
        return locked(number)
                .doOnNext(order -> verb.accept(order, clock.instant()))
                .flatMap(order -> orders.store(order).thenReturn(order));
    }

    private Mono<PlacedOrder> locked(String number) {
        return orders.lock(number)
                .switchIfEmpty(Mono.error(() -> new OrderNotFound(number)))
                .flatMap(SeenVersion::refuseIfMoved);
    }
}
