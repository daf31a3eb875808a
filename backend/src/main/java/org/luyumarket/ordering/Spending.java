package org.luyumarket.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import reactor.core.publisher.Mono;

/** What people spent in the shop, in sums from which no order can be told. */
public interface Spending {

    Mono<Spent> of(List<Spell> spells);

    /** Somebody's orders that were paid from a moment on and before another. */
    record Spell(UUID buyer, Instant from, Instant until) {}

    /** By how many people, in how many orders, how much after what was given back. */
    record Spent(long buyers, long orders, Money amount) {}
}
