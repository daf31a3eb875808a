package org.luyumarket.ordering;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.campaign.Purses;
import org.luyumarket.inventory.HoldOutcome.Held;
import org.luyumarket.inventory.HoldRequest;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.DeliverAlone;
import org.luyumarket.platform.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What money that arrives does to orders: the orders, their stock and the ledger change in one transaction, or none of them. */
@Service
class TakingsService {

    private static final Logger log = LoggerFactory.getLogger(TakingsService.class);

    private final OrderRepository orders;
    private final Inventory inventory;
    private final Purses purses;
    private final Ledger ledger;
    private final SaleFacts facts;
    private final Outbox outbox;
    private final Clock clock;

    TakingsService(
            OrderRepository orders,
            Inventory inventory,
            Purses purses,
            Ledger ledger,
            SaleFacts facts,
            Outbox outbox,
            Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.purses = purses;
        this.ledger = ledger;
        this.facts = facts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> paid(List<PaymentSucceeded> arrived) {
        return orders.lockPaidUnder(arrived.stream()
                        .map(PaymentSucceeded::reference)
                        .distinct()
                        .toList())
                .map(found -> decide(found, arrived))
                .flatMap(decision -> judgeLate(decision, arrived.size()).then(Mono.defer(() -> write(decision))));
    }

    private ArrivalDecision decide(List<PlacedOrder> found, List<PaymentSucceeded> arrived) {
        Map<String, Payable> payables = found.stream()
                .collect(groupingBy(order -> order.terms().reference(), collectingAndThen(toList(), Payable::new)));
        ArrivalDecision decision = new ArrivalDecision(payables, clock.instant());
        arrived.forEach(decision::judge);
        return decision;
    }

    /** Holds stock before that of others is sold, which would wait for each other if it did so beside them. */
    private Mono<Void> judgeLate(ArrivalDecision decision, int together) {
        return !decision.late().isEmpty() && together > 1
                ? Mono.error(new DeliverAlone("money that came after its order was closed"))
                : Flux.fromIterable(decision.late())
                        .concatMap(late ->
                                isStillToBeHad(late.payable()).doOnNext(toBeHad -> decision.reopen(late, toBeHad)))
                        .then();
    }

    /** All of it or nothing: what was taken for some of it goes back with the money. */
    private Mono<Boolean> isStillToBeHad(Payable payable) {
        return Flux.fromIterable(payable.closed())
                .concatMap(this::isStillToBeHad)
                .all(toBeHad -> toBeHad)
                .flatMap(all -> all ? Mono.just(true) : letGo(payable).thenReturn(false));
    }

    private Mono<Void> letGo(Payable payable) {
        List<UUID> reduced = payable.closed().stream()
                .filter(order -> order.lines().areReduced())
                .map(PlacedOrder::id)
                .toList();
        Mono<Void> toCampaigns = reduced.isEmpty() ? Mono.empty() : purses.giveBack(reduced);
        return toCampaigns.then(
                inventory.release(payable.closed().stream().map(PlacedOrder::id).toList()));
    }

    /** Its campaigns pay again before its stock is held again. */
    private Mono<Boolean> isStillToBeHad(PlacedOrder order) {
        Mono<Boolean> paidFor = order.lines().areReduced() ? purses.takeAgain(order.id()) : Mono.just(true);
        return paidFor.flatMap(paid -> paid ? isHeld(order) : Mono.just(false));
    }

    private Mono<Boolean> isHeld(PlacedOrder order) {
        return inventory
                .hold(List.of(new HoldRequest(order.id(), order.lines().quantities())))
                .map(outcomes -> outcomes.get(0) instanceof Held);
    }

    /** Stock last: its rows are what others wait for. */
    private Mono<Void> write(ArrivalDecision decision) {
        decision.unwanted()
                .forEach(money -> log.warn(
                        "Payment {} of order {} goes back: {}",
                        money.paymentId(),
                        money.orderNumber(),
                        money.reason()));
        return facts.ofSales(decision.paid())
                .flatMap(ledger::record)
                .then(outbox.append(decision.unwanted()))
                .then(orders.store(decision.changed()))
                .then(inventory.sell(
                        decision.paid().stream().map(paid -> paid.order().id()).toList()));
    }
}
