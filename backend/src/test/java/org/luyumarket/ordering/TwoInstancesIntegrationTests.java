package org.luyumarket.ordering;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ordering.OrderingFakes.product;
import static org.luyumarket.ordering.TestShop.key;
import static org.luyumarket.ordering.TestShop.line;
import static org.luyumarket.ordering.TestShop.order;
import static org.luyumarket.ordering.TestShop.stockOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.luyumarket.LuyuMarket;
import org.luyumarket.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two instances of the market, each with its own lanes and its own connections, on one database. */
@OrderingTest
@TestInstance(Lifecycle.PER_CLASS)
class TwoInstancesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Ordering here;

    @Autowired
    private TestShop shop;

    @Autowired
    private Environment environment;

    private ConfigurableApplicationContext other = new GenericApplicationContext();

    @BeforeAll
    void startAnotherInstance() {
        String[] settings = Stream.of(
                        "spring.r2dbc.url",
                        "spring.r2dbc.username",
                        "spring.r2dbc.password",
                        "spring.data.redis.url",
                        "luyu.mode",
                        "luyu.token-secret",
                        "luyu.field-keys",
                        "luyu.fingerprint-secret",
                        "luyu.demo",
                        "luyu.rate-limit.orders-per-minute",
                        "stripe.secret-key",
                        "stripe.webhook-secret",
                        "stripe.api-base")
                .map(name -> "--" + name + "=" + environment.getProperty(name, ""))
                .toArray(String[]::new);
        other = new SpringApplicationBuilder(LuyuMarket.class, OrderingFakes.class)
                .properties("luyu.test-servers=none", "server.port=0")
                .run(settings);
    }

    @AfterAll
    void stopIt() {
        other.close();
    }

    @Test
    void twoHundredBuyersAtTwoInstancesGetExactlyTheLastFiftyBoxes() {
        String sku = offerAtBoth(50);
        Ordering there = other.getBean(Ordering.class);

        long accepted = requireNonNull(Flux.range(0, 200)
                .flatMap(i -> accepted(i % 2 == 0 ? here : there, order(key(), line(sku, 1))), 200)
                .count()
                .block(PATIENCE));

        assertThat(accepted).isEqualTo(50);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(0, 50, 0));
    }

    @Test
    void twinsThatMeetDifferentInstancesAreOneOrder() {
        String sku = offerAtBoth(100);
        Ordering there = other.getBean(Ordering.class);
        PlaceOrder order = order(key(), line(sku, 1));

        List<String> numbers = requireNonNull(Flux.range(0, 40)
                .flatMap(i -> (i % 2 == 0 ? here : there).place(order), 40)
                .map(placed -> placed.order().number())
                .collectList()
                .block(PATIENCE));

        assertThat(numbers).hasSize(40).containsOnly(numbers.get(0));
        assertThat(shop.stock(sku)).isEqualTo(Map.of("available", 99L, "held", 1L, "sold", 0L));
    }

    private String offerAtBoth(int boxes) {
        String sku = shop.offer("49.90", boxes);
        other.getBean(OrderingFakes.ShelfCatalog.class).put(product(sku, "49.90"));
        return sku;
    }

    private static Mono<Placement> accepted(Ordering instance, PlaceOrder order) {
        return instance.place(order).onErrorResume(Refusal.class, none -> Mono.empty());
    }
}
