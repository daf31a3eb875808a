package org.luyumarket.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.luyumarket.campaign.LiveDealRepository.Begun;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.PriceChange;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a campaign's price may be compared with: the lowest that was paid in the seven days before the campaign began, and never
 * more than the product was offered for in these days, so that no price is raised to be cut.
 */
@Component
class PricesBefore {

    private static final Duration LOOKED_BACK = Duration.ofDays(7);

    private final PastDeals pastDeals;
    private final Catalog catalog;

    PricesBefore(PastDeals pastDeals, Catalog catalog) {
        this.pastDeals = pastDeals;
        this.catalog = catalog;
    }

    Mono<Money> of(Begun offer) {
        Instant from = offer.at().minus(LOOKED_BACK);
        Flux<Money> paid =
                pastDeals.lowest(Set.of(offer.sku()), from, offer.at()).flatMapIterable(Map::values);
        return Flux.concat(paid, offered(offer.sku(), from, offer.at())).reduce(PricesBefore::lower);
    }

    /** The prices in force in that time; of a product that never changed its price, the one it has. */
    private Flux<Money> offered(String sku, Instant from, Instant until) {
        return catalog.priceHistory(sku)
                .filter(change -> change.since().isBefore(until))
                .collectList()
                .flatMapIterable(changes -> inForce(changes, from))
                .switchIfEmpty(catalog.find(sku).map(product -> product.price()));
    }

    /** Newest first: all since then, and the one that was in force then. */
    private static List<Money> inForce(List<PriceChange> changes, Instant from) {
        long since = changes.stream()
                .takeWhile(change -> change.since().isAfter(from))
                .count();
        return changes.stream().limit(since + 1).map(PriceChange::price).toList();
    }

    private static Money lower(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
