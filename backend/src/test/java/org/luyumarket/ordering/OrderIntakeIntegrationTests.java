package org.luyumarket.ordering;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.ordering.TestShop.address;
import static org.luyumarket.ordering.TestShop.key;
import static org.luyumarket.ordering.TestShop.line;
import static org.luyumarket.ordering.TestShop.order;
import static org.luyumarket.ordering.TestShop.stockOf;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.UnknownSku;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderingTest
class OrderIntakeIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Ordering ordering;

    @Autowired
    private TestShop shop;

    @Autowired
    private DatabaseClient rows;

    @Test
    void anAcceptedOrderIsPricedByTheShopAndHoldsItsStock() {
        String sku = shop.offer("49.90", 10);

        Placement placed = shop.place(line(sku, 1));

        assertThat(placed.repeated()).isFalse();
        assertThat(placed.order().number()).matches("LY\\d{8}-[0-9A-Z]{8}");
        assertThat(placed.order().amounts().goods()).isEqualTo(Cny.parse("49.90"));
        assertThat(placed.order().amounts().freight()).isEqualTo(Cny.parse("20.00"));
        assertThat(placed.order().amounts().total()).isEqualTo(Cny.parse("69.90"));
        assertThat(shop.stock(sku)).isEqualTo(stockOf(9, 1, 0));
    }

    @Test
    void aGuestOpensTheOrderWithTheAccessKeyAndNobodyElseDoes() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));
        String number = placed.order().number();

        Order seen = requireNonNull(
                ordering.find(number, new Viewer(null, placed.accessKey())).block(PATIENCE));

        assertThat(seen.shipTo().address()).isEqualTo("黄河五路1号");
        assertThat(seen.history()).hasSize(1);
        assertThatThrownBy(
                        () -> ordering.find(number, new Viewer(null, "guessed")).block(PATIENCE))
                .isInstanceOf(OrderNotFound.class);
    }

    @Test
    void theSameKeyAndContentGiveTheSameOrderAgain() {
        PlaceOrder order = order(key(), line(shop.offer("49.90", 10), 1));

        Placement first = shop.place(order);
        Placement second = shop.place(order);

        assertThat(second.repeated()).isTrue();
        assertThat(second.order().number()).isEqualTo(first.order().number());
        assertThat(second.accessKey()).isEqualTo(first.accessKey());
    }

    @Test
    void theSameKeyWithAnotherContentIsRefused() {
        String sku = shop.offer("49.90", 10);
        String key = key();
        shop.place(order(key, line(sku, 1)));

        assertThatThrownBy(() -> shop.place(order(key, line(sku, 2)))).satisfies(refused("idempotency-key-reused"));
    }

    @Test
    void aRefusedOrderClaimsNoKey() {
        String sku = shop.offer("49.90", 1);
        String key = key();
        assertThatThrownBy(() -> shop.place(order(key, line(sku, 2)))).satisfies(refused("not-enough-stock"));

        assertThat(shop.place(order(key, line(sku, 1))).repeated()).isFalse();
    }

    @Test
    void anotherTotalThanTheBuyerSawIsRefusedWithTheNewOne() {
        String sku = shop.offer("49.90", 10);
        PlaceOrder order = new PlaceOrder(null, "test", key(), List.of(line(sku, 1)), address(), Cny.parse("1.00"));

        assertThatThrownBy(() -> shop.place(order))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.members()).containsEntry("newTotal", Cny.parse("69.90")));
        assertThat(shop.stock(sku)).containsEntry("held", 0L);
    }

    @Test
    void whatIsNotOnSaleIsNamed() {
        assertThatThrownBy(() -> shop.place(line("nowhere-1", 1)))
                .isInstanceOfSatisfying(
                        UnknownSku.class,
                        refusal -> assertThat(refusal.members()).containsEntry("skus", List.of("nowhere-1")));
    }

    @Test
    void aMissingKeyIsABadRequest() {
        assertThatThrownBy(() -> shop.place(order("", line("any", 1)))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void twoHundredBuyersGetExactlyTheLastFiftyBoxes() {
        String sku = shop.offer("49.90", 50);
        AtomicLong lowest = new AtomicLong(Long.MAX_VALUE);
        Disposable watch = watchAvailable(sku, lowest);

        long accepted = acceptedOf(200, i -> order(key(), line(sku, 1)));
        await().until(() -> lowest.get() <= 0);
        watch.dispose();

        assertThat(accepted).isEqualTo(50);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(0, 50, 0));
        assertThat(lowest.get()).isBetween(0L, 50L);
    }

    @Test
    void fiftySimultaneousTwinsAreOneOrder() {
        String sku = shop.offer("49.90", 100);
        PlaceOrder order = order(key(), line(sku, 1));

        List<Placement> answers = requireNonNull(Flux.range(0, 50)
                .flatMap(i -> ordering.place(order), 50)
                .collectList()
                .block(PATIENCE));

        assertThat(answers)
                .extracting(placement -> placement.order().number())
                .hasSize(50)
                .containsOnly(answers.get(0).order().number());
        assertThat(answers).filteredOn(placement -> !placement.repeated()).hasSize(1);
        assertThat(shop.stock(sku)).containsEntry("held", 1L);
    }

    @Test
    void ordersOfTheSameSkusInOppositeOrderDoNotBlockEachOther() {
        String one = shop.offer("49.90", 1_000);
        String other = shop.offer("39.90", 1_000);

        long accepted = acceptedOf(
                300,
                i -> i % 2 == 0
                        ? order(key(), line(one, 1), line(other, 1))
                        : order(key(), line(other, 1), line(one, 1)));

        assertThat(accepted).isEqualTo(300);
        assertThat(shop.stock(one)).containsEntry("held", 300L);
        assertThat(shop.stock(other)).containsEntry("held", 300L);
    }

    @Test
    void linesOfTheSameSkuCountTogether() {
        String sku = shop.offer("49.90", 10);

        Placement placed = shop.place(line(sku, 2), line(sku, 3));

        assertThat(placed.order().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity()).isEqualTo(5));
    }

    private static Consumer<Throwable> refused(String code) {
        return failure -> assertThat(failure)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** All at once. */
    private long acceptedOf(int buyers, IntFunction<PlaceOrder> order) {
        return requireNonNull(Flux.range(0, buyers)
                .flatMap(i -> ordering.place(order.apply(i)).onErrorResume(Refusal.class, no -> Mono.empty()), buyers)
                .count()
                .block(PATIENCE));
    }

    private Disposable watchAvailable(String sku, AtomicLong lowest) {
        return rows.sql("select available from inventory.stock where sku = '" + sku + "'")
                .map(row -> row.get("available", Long.class))
                .one()
                .doOnNext(available -> lowest.accumulateAndGet(available, Math::min))
                .repeat()
                .subscribe();
    }
}
