package org.luyumarket.ordering;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.luyumarket.campaign.Purses;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.payment.PaymentUnanswered;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundFailed;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.Cny;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What money that goes back does to an order: the order, its stock and the ledger change in one transaction, or none of them. */
@Service
class SettlementService {

    private static final Logger log = LoggerFactory.getLogger(SettlementService.class);

    private final OrderRepository orders;
    private final Inventory inventory;
    private final Purses purses;
    private final Ledger ledger;
    private final SaleFacts facts;
    private final LineRefundRepository lineRefunds;
    private final GiftShares shares;
    private final Clock clock;

    SettlementService(
            OrderRepository orders,
            Inventory inventory,
            Purses purses,
            Ledger ledger,
            SaleFacts facts,
            LineRefundRepository lineRefunds,
            GiftShares shares,
            Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.purses = purses;
        this.ledger = ledger;
        this.facts = facts;
        this.lineRefunds = lineRefunds;
        this.shares = shares;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> refunded(RefundSettled money) {
        return locked(money.reference())
                .flatMap(orders -> isOf(orders, money)
                        ? takeBack(orders, money)
                        : each(orders, order -> order.unwantedMoneyReturned(clock.instant())));
    }

    /** The order of this number, or all orders of this gift; empty where there is none. */
    private Mono<List<PlacedOrder>> locked(String reference) {
        return orders.lockPaidUnder(List.of(reference)).filter(found -> !found.isEmpty());
    }

    /** Of a payment that they were not paid by, nothing was sold. */
    private static boolean isOf(List<PlacedOrder> orders, RefundSettled money) {
        return !money.unwanted() && orders.stream().allMatch(order -> order.isPaidBy(money.paymentId()));
    }

    private Mono<Void> takeBack(List<PlacedOrder> orders, RefundSettled money) {
        return GiftNumbers.isGift(money.reference())
                ? shares.of(money, orders)
                        .flatMapIterable(shares -> shares)
                        .concatMap(share -> takeBack(share.order(), share.money()))
                        .then()
                : takeBack(orders.get(0), money);
    }

    private Mono<Void> takeBack(PlacedOrder order, RefundSettled money) {
        return takenBack(order, money)
                .flatMap(shares -> facts.ofRefund(order, money, shares))
                .flatMap(ledger::record)
                .then(Mono.defer(() -> orders.store(order)))
                .then(Mono.defer(() -> giveBackStock(order)));
    }

    private Mono<List<LineShare>> takenBack(PlacedOrder order, RefundSettled money) {
        Money amount = Cny.ofFen(money.amountFen());
        return lineRefunds
                .lineOf(money.refundId())
                .map(line -> order.refundLine(line, amount, clock.instant()))
                .switchIfEmpty(Mono.fromSupplier(() -> order.refund(amount, clock.instant())));
    }

    private Mono<Void> giveBackStock(PlacedOrder order) {
        if (!order.isWhollyRefundedBeforeShipping()) {
            return Mono.empty();
        }
        Mono<Void> toCampaigns = order.lines().areReduced() ? purses.giveBack(List.of(order.id())) : Mono.empty();
        return toCampaigns.then(inventory.giveBack(List.of(order.id())));
    }

    /** Each line's share is what the ledger took back for that refund; a sale stands again as far as its money does. */
    @Transactional
    public Mono<Void> refundBounced(RefundBounced money) {
        log.error("Refund {} of order {} bounced: {}", money.refundId(), money.reference(), money.cause());
        return locked(money.reference())
                .flatMap(orders ->
                        !money.unwanted() && orders.stream().allMatch(order -> order.isPaidBy(money.paymentId()))
                                ? restore(orders, money)
                                : callAttention(orders, PlacedOrder.BOUNCED));
    }

    private Mono<Void> restore(List<PlacedOrder> orders, RefundBounced money) {
        return GiftNumbers.isGift(money.reference())
                ? shares.of(money, orders)
                        .flatMapIterable(shares -> shares)
                        .concatMap(share -> restore(share.order(), share.money()))
                        .then()
                : restore(orders.get(0), money);
    }

    private Mono<Void> restore(PlacedOrder order, RefundBounced money) {
        return facts.takenBackBy(money)
                .map(ofLines -> order.restore(Cny.ofFen(money.amountFen()), ofLines, clock.instant()))
                .flatMap(shares -> facts.ofBounce(order, money, shares))
                .flatMap(ledger::record)
                .then(Mono.defer(() -> orders.store(order)));
    }

    private Mono<Void> callAttention(List<PlacedOrder> orders, String why) {
        return each(orders, order -> order.callAttention(why, clock.instant()));
    }

    private Mono<Void> each(List<PlacedOrder> found, Consumer<PlacedOrder> verb) {
        found.forEach(verb);
        return orders.store(found);
    }

    @Transactional
    public Mono<Void> unanswered(PaymentUnanswered payment) {
        return locked(payment.reference()).flatMap(orders -> callAttention(orders, PlacedOrder.UNANSWERED));
    }

    @Transactional
    public Mono<Void> refundFailed(RefundFailed failure) {
        log.error("Refund {} of order {} failed: {}", failure.refundId(), failure.reference(), failure.cause());
        return locked(failure.reference()).flatMap(orders -> callAttention(orders, "refund-failed"));
    }
}
