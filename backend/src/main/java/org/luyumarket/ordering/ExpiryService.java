package org.luyumarket.ordering;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.luyumarket.campaign.Purses;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.ordering.ExpiryRepository.Expired;
import org.luyumarket.ordering.ExpiryRepository.Overdue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Closes unpaid orders and gives their stock back, many in one transaction. */
@Service
class ExpiryService {

    private final ExpiryRepository orders;
    private final Inventory inventory;
    private final Purses purses;
    private final Clock clock;

    ExpiryService(ExpiryRepository orders, Inventory inventory, Purses purses, Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.purses = purses;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> expire(List<Overdue> overdue) {
        return orders.expire(overdue, clock.instant())
                .filter(expired -> !expired.isEmpty())
                .flatMap(this::giveBack);
    }

    private Mono<Void> giveBack(List<Expired> expired) {
        List<UUID> reduced =
                expired.stream().filter(Expired::reduced).map(Expired::id).toList();
        Mono<Void> toCampaigns = reduced.isEmpty() ? Mono.empty() : purses.giveBack(reduced);
        return toCampaigns.then(
                inventory.release(expired.stream().map(Expired::id).toList()));
    }
}
