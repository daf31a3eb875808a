package org.luyumarket.cart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.luyumarket.cart.Cart.Line;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@MarketTest
class CartsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Carts carts;

    @Autowired
    private ReactiveStringRedisTemplate redis;

    private final CartId cart = CartId.ofGuest(Unique.name("token"));

    @Test
    void anUnknownCartIsEmpty() {
        assertThat(done(carts.find(cart)).lines()).isEmpty();
    }

    @Test
    void whatIsPutInTwiceCountsTogether() {
        carts.add(cart, "orange", 2).block(PATIENCE);

        assertThat(added("orange", 3).lines()).containsExactly(new Line("orange", 5));
    }

    @Test
    void linesStayInTheOrderTheyCameIn() {
        carts.add(cart, "pear", 1).block(PATIENCE);
        sleep();
        carts.add(cart, "apple", 1).block(PATIENCE);
        sleep();

        assertThat(added("pear", 1).lines()).extracting(Line::sku).containsExactly("pear", "apple");
    }

    @Test
    void aLineSetToNothingIsGone() {
        carts.add(cart, "orange", 2).block(PATIENCE);

        carts.set(cart, "orange", 0).block(PATIENCE);

        assertThat(done(carts.find(cart)).lines()).isEmpty();
    }

    @Test
    void aLineNeverHoldsMoreThanItsBound() {
        carts.set(cart, "orange", 9_999).block(PATIENCE);

        assertThat(added("orange", 5).units()).isEqualTo(9_999);
        assertThatThrownBy(() -> carts.add(cart, "orange", 10_000)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> carts.add(cart, "orange", 0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFullCartTakesNoOtherProduct() {
        fill(cart);

        assertThatThrownBy(() -> added("one-more", 1)).isInstanceOf(CartFull.class);
        assertThat(added("sku-0", 1).lines()).hasSize(Cart.MAX_LINES);
    }

    @Test
    void simultaneousAdditionsAllCount() {
        Flux.range(0, 40).flatMap(i -> carts.add(cart, "orange", 1), 40).blockLast(PATIENCE);

        assertThat(done(carts.find(cart)).units()).isEqualTo(40);
    }

    @Test
    void whoLogsInFindsWhatTheGuestCollected() {
        CartId person = CartId.ofGuest(Unique.name("person"));
        carts.add(cart, "orange", 2).block(PATIENCE);
        carts.add(person, "orange", 1).block(PATIENCE);

        carts.merge(cart, person).block(PATIENCE);

        assertThat(done(carts.find(person)).lines()).containsExactly(new Line("orange", 3));
        assertThat(done(carts.find(cart)).lines()).isEmpty();
    }

    @Test
    void whatDoesNotFitStaysBehind() {
        CartId person = CartId.ofGuest(Unique.name("person"));
        fill(person);
        carts.add(cart, "one-more", 1).block(PATIENCE);

        carts.merge(cart, person).block(PATIENCE);

        assertThat(done(carts.find(person)).lines()).hasSize(Cart.MAX_LINES);
        assertThat(done(carts.find(cart)).lines()).containsExactly(new Line("one-more", 1));
    }

    @Test
    void aCartIsForgottenAfterThirtyDays() {
        carts.add(cart, "orange", 1).block(PATIENCE);

        assertThat(done(redis.getExpire("cart:" + cart.value())))
                .isBetween(Duration.ofDays(30).minusMinutes(1), Duration.ofDays(30));
    }

    private Cart added(String sku, int quantity) {
        carts.add(cart, sku, quantity).block(PATIENCE);
        return done(carts.find(cart));
    }

    private void fill(CartId id) {
        Flux.range(0, Cart.MAX_LINES)
                .concatMap(i -> carts.add(id, "sku-" + i, 1))
                .blockLast(PATIENCE);
    }

    private static void sleep() {
        Mono.delay(Duration.ofMillis(5)).block();
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
