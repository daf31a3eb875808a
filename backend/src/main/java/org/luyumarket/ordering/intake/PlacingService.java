package org.luyumarket.ordering.intake;

import java.util.List;
import org.luyumarket.inventory.HoldOutcome;
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

    PlacingService(IntakeRepository orders, PriceLists prices, Inventory inventory) {
        this.orders = orders;
        this.prices = prices;
        this.inventory = inventory;
    }

    /** Verdicts in the order of the batch, whose keys all differ. */
    @Transactional
    public Mono<List<Verdict>> place(List<Placing> batch) {
        BatchDecision decision = new BatchDecision(batch);
        return orders.claimed(batch)
                .doOnNext(decision::recognise)
                .flatMap(claimed -> prices.now(decision.skus()))
                .map(decision::price)
                .flatMap(this::hold)
                .map(decision::accept)
                .flatMap(orders::insert)
                .then(Mono.fromSupplier(decision::verdicts));
    }

    private Mono<List<HoldOutcome>> hold(List<HoldRequest> wanted) {
        return wanted.isEmpty() ? Mono.just(List.of()) : inventory.hold(wanted);
    }
}
