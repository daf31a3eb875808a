package org.luyumarket.ordering;

import java.time.Clock;
import java.util.List;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.ordering.ExpiryRepository.Overdue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Closes unpaid orders and gives their stock back, many in one transaction. */
@Service
class ExpiryService {

    private final ExpiryRepository orders;
    private final Inventory inventory;
    private final Clock clock;

    ExpiryService(ExpiryRepository orders, Inventory inventory, Clock clock) {
        this.orders = orders;
        this.inventory = inventory;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> expire(List<Overdue> overdue) {
        return orders.expire(overdue, clock.instant())
                .filter(expired -> !expired.isEmpty())
                .flatMap(inventory::release);
    }
}
