package org.luyumarket.ordering.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.campaign.DrawRequest;
import org.luyumarket.campaign.Purses;
import org.luyumarket.inventory.HoldRequest;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.ordering.pricing.PriceLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Decides and writes a batch of placements in one transaction of a few set-based statements. */
@Service
class PlacingService {

    private final IntakeRepository orders;
    private final PriceLists prices;
    private final Inventory inventory;
    private final Purses purses;

    PlacingService(IntakeRepository orders, PriceLists prices, Inventory inventory, Purses purses) {
        this.orders = orders;
        this.prices = prices;
        this.inventory = inventory;
        this.purses = purses;
    }

    /** Verdicts in the order of the batch, whose keys all differ. */
    @Transactional
    public Mono<List<Verdict>> place(List<Placing> batch) {
        BatchDecision decision = new BatchDecision(batch);
        return Mono.zip(orders.claimed(batch), prices.now(decision.skus()))
                .doOnNext(known -> decision.recognise(known.getT1()))
                .doOnNext(known -> decision.price(known.getT2()))
                .flatMap(priced -> withhold(decision))
                .flatMap(draws -> hold(decision, draws))
                .then(Mono.fromSupplier(decision::verdicts));
    }

    /** Asks the purses only where a campaign has to pay. */
    private Mono<List<DrawRequest>> withhold(BatchDecision decision) {
        List<DrawRequest> wanted = decision.draws();
        return wanted.isEmpty()
                ? Mono.just(wanted)
                : purses.refused(wanted).doOnNext(decision::withhold).thenReturn(wanted);
    }

    private Mono<Void> take(List<DrawRequest> wanted, List<AcceptedOrder> accepted) {
        if (wanted.isEmpty()) {
            return Mono.empty();
        }
        Set<UUID> orders = accepted.stream().map(order -> order.terms().id()).collect(Collectors.toSet());
        List<DrawRequest> granted = wanted.stream()
                .filter(request -> orders.contains(request.order()))
                .toList();
        return granted.isEmpty() ? Mono.empty() : purses.take(granted);
    }

    private Mono<Void> hold(BatchDecision decision, List<DrawRequest> draws) {
        List<HoldRequest> wanted = decision.stock();
        return wanted.isEmpty()
                ? Mono.empty()
                : inventory
                        .hold(wanted, outcomes -> {
                            List<AcceptedOrder> accepted = decision.accept(outcomes);
                            return orders.insert(accepted).then(take(draws, accepted));
                        })
                        .then();
    }
}
