package org.luyumarket.cart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.luyumarket.platform.FieldChecks;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Each cart is a hash that lives 30 days from its last change. Without Redis there are no carts, and that is said at once. */
@Component
class RedisCarts implements Carts {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final int MAX_SKU_LENGTH = 40;
    private static final String ADD = "add";
    private static final String SET = "set";

    private final ReactiveStringRedisTemplate redis;
    private final RedisScript<Long> put;
    private final Clock clock;

    RedisCarts(ReactiveStringRedisTemplate redis, Clock clock) throws IOException {
        this.redis = redis;
        this.put = RedisScript.of(
                new ClassPathResource("redis/cart-put.lua").getContentAsString(StandardCharsets.UTF_8), Long.class);
        this.clock = clock;
    }

    @Override
    public Mono<Cart> find(CartId id) {
        return redis.<String, String>opsForHash()
                .entries(key(id))
                .map(line -> StoredLine.parse(line.getKey(), line.getValue()))
                .sort(Comparator.comparingLong(StoredLine::since).thenComparing(StoredLine::sku))
                .map(StoredLine::toLine)
                .collectList()
                .map(Cart::new)
                .onErrorMap(DataAccessException.class, failure -> new CartsAway());
    }

    @Override
    public Mono<Void> add(CartId id, String sku, int quantity) {
        check(sku, quantity, 1);
        return put(id, new Cart.Line(sku, quantity), ADD);
    }

    @Override
    public Mono<Void> set(CartId id, String sku, int quantity) {
        check(sku, quantity, 0);
        return quantity == 0 ? remove(id, List.of(sku)) : put(id, new Cart.Line(sku, quantity), SET);
    }

    @Override
    public Mono<Void> remove(CartId id, Collection<String> skus) {
        return skus.isEmpty()
                ? Mono.empty()
                : redis.opsForHash()
                        .remove(key(id), skus.toArray())
                        .onErrorMap(DataAccessException.class, failure -> new CartsAway())
                        .then();
    }

    /** What does not fit any more stays behind with the guest. */
    @Override
    public Mono<Void> merge(CartId guest, CartId person) {
        return find(guest)
                .flatMapIterable(Cart::lines)
                .concatMap(line -> move(line, guest, person))
                .then();
    }

    private Mono<Void> move(Cart.Line line, CartId guest, CartId person) {
        return put(person, line, ADD)
                .then(remove(guest, List.of(line.sku())))
                .onErrorResume(CartFull.class, full -> Mono.empty());
    }

    private Mono<Void> put(CartId id, Cart.Line line, String how) {
        List<String> arguments = List.of(
                line.sku(),
                Integer.toString(line.quantity()),
                how,
                Long.toString(clock.millis()),
                Integer.toString(Cart.MAX_LINES),
                Integer.toString(Cart.MAX_QUANTITY),
                Long.toString(LIFE.toSeconds()));
        return redis.execute(put, List.of(key(id)), arguments)
                .next()
                .onErrorMap(DataAccessException.class, failure -> new CartsAway())
                .filter(fitted -> fitted == 1)
                .switchIfEmpty(Mono.error(CartFull::new))
                .then();
    }

    private static void check(String sku, int quantity, int least) {
        new FieldChecks()
                .text("sku", sku, MAX_SKU_LENGTH)
                .range("quantity", quantity, least, Cart.MAX_QUANTITY)
                .refuseIfAny();
    }

    private static String key(CartId id) {
        return "cart:" + id.value();
    }
}
