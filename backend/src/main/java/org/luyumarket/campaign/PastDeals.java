package org.luyumarket.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.joda.money.Money;
import reactor.core.publisher.Mono;

/** Who knows what products really sold for. */
public interface PastDeals {

    /** The lowest price that anybody paid for a unit in this time; what was not sold is missing. */
    Mono<Map<String, Money>> lowest(Collection<String> skus, Instant from, Instant until);
}
