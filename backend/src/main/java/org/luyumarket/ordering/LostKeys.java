package org.luyumarket.ordering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.luyumarket.ordering.Ordering.LostOrder;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.luyumarket.platform.RateLimits.Limit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Guests who know the number of their order and the phone it goes to get its key again. Guesses are counted by caller and by
 * order, and a wrong number gets the same answer as a wrong phone.
 */
@Component
class LostKeys {

    private static final int LONGEST_NUMBER = 40;

    private final OrderRepository orders;
    private final AccessKeys keys;
    private final Sight sight;
    private final RateLimits limits;
    private final Limit limit;

    LostKeys(OrderRepository orders, AccessKeys keys, Sight sight, RateLimits limits, RateLimitSettings settings) {
        this.orders = orders;
        this.keys = keys;
        this.sight = sight;
        this.limits = limits;
        this.limit = settings.lookUps();
    }

    Mono<String> find(LostOrder lost) {
        return lost.number().length() > LONGEST_NUMBER
                ? Mono.error(() -> new OrderNotFound(""))
                : limits.spend(limit, lost.caller())
                        .then(Mono.defer(() -> limits.spend(limit, "order " + lost.number())))
                        .then(Mono.defer(() -> orders.find(lost.number()).singleOptional()))
                        .flatMap(found -> Mono.justOrEmpty(found.filter(order -> isOf(order, lost.phone()))))
                        .map(order -> keys.of(order.id()))
                        .switchIfEmpty(Mono.error(() -> new OrderNotFound(lost.number())));
    }

    /** Members log in to see theirs. */
    private boolean isOf(PlacedOrder order, String phone) {
        String known = sight.full(order).shipTo().phone();
        return MessageDigest.isEqual(known.getBytes(UTF_8), phone.getBytes(UTF_8))
                && order.terms().buyerId() == null;
    }
}
