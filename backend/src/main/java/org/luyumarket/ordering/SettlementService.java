package org.luyumarket.ordering;

import java.time.Clock;
import java.util.List;
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
    private final Clock clock;

    SettlementService(
            OrderRepository orders,
            Inventory inventory,
            Purses purses,
            Ledger ledger,
            SaleFacts facts,
            LineRefundRepository lineRefunds,
            Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.purses = purses;
        this.ledger = ledger;
        this.facts = facts;
        this.lineRefunds = lineRefunds;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> refunded(RefundSettled money) {
        return orders.lock(money.reference())
                .flatMap(order -> isOfOrder(order, money) ? takeBack(order, money) : noteReturn(order));
    }

    /** Of a payment that this order was not paid by, nothing was sold. */
    private static boolean isOfOrder(PlacedOrder order, RefundSettled money) {
        return !money.unwanted() && order.isPaidBy(money.paymentId());
    }

    private Mono<Void> noteReturn(PlacedOrder order) {
        order.unwantedMoneyReturned(clock.instant());
        return orders.store(order);
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
        return orders.lock(money.reference())
                .flatMap(order -> !money.unwanted() && order.isPaidBy(money.paymentId())
                        ? restore(order, money)
                        : callAttention(order, PlacedOrder.BOUNCED));
    }

    private Mono<Void> restore(PlacedOrder order, RefundBounced money) {
        return facts.takenBackBy(money)
                .map(ofLines -> order.restore(Cny.ofFen(money.amountFen()), ofLines, clock.instant()))
                .flatMap(shares -> facts.ofBounce(order, money, shares))
                .flatMap(ledger::record)
                .then(Mono.defer(() -> orders.store(order)));
    }

    private Mono<Void> callAttention(PlacedOrder order, String why) {
        order.callAttention(why, clock.instant());
        return orders.store(order);
    }

    @Transactional
    public Mono<Void> unanswered(PaymentUnanswered payment) {
        return orders.lock(payment.reference()).flatMap(order -> callAttention(order, PlacedOrder.UNANSWERED));
    }

    @Transactional
    public Mono<Void> refundFailed(RefundFailed failure) {
        log.error("Refund {} of order {} failed: {}", failure.refundId(), failure.reference(), failure.cause());
        return orders.lock(failure.reference()).flatMap(order -> callAttention(order, "refund-failed"));
    }
}
