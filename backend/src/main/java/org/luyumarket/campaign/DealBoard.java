package org.luyumarket.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.luyumarket.campaign.LiveDealRepository.Begun;
import org.luyumarket.campaign.LiveDealRepository.OnOffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps in sight what is on; a price of a campaign that has just begun waits for its reference. */
@Component
class DealBoard {

    private static final Duration COUPONS_OVER_ARE_TOLD = Duration.ofDays(30);

    private final LiveDealRepository deals;
    private final PricesBefore references;
    private final Clock clock;
    private volatile Deals current = Deals.NONE;

    DealBoard(LiveDealRepository deals, PricesBefore references, Clock clock) {
        this.deals = deals;
        this.references = references;
        this.clock = clock;
    }

    Deals current() {
        return current;
    }

    /** By the time of each look, however often the same is subscribed to. */
    Mono<Deals> refresh() {
        return Mono.defer(() -> look(clock.instant()));
    }

    private Mono<Deals> look(Instant now) {
        return deals.onOffer(now)
                .collectList()
                .flatMap(found -> begin(found).thenReturn(found))
                .map(found ->
                        found.stream().flatMap(offer -> offer.deal().stream()).toList())
                .zipWith(deals.coupons(now.minus(COUPONS_OVER_ARE_TOLD)).collectList(), Deals::new)
                .doOnNext(found -> current = found);
    }

    private Mono<Void> begin(List<OnOffer> found) {
        List<Begun> begun =
                found.stream().flatMap(offer -> offer.begun().stream()).toList();
        return Flux.fromIterable(begun)
                .concatMap(offer -> references.of(offer).flatMap(price -> deals.setReference(offer, price)))
                .then();
    }
}
