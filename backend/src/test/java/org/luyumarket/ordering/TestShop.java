package org.luyumarket.ordering;

import static java.util.Objects.requireNonNull;
import static org.luyumarket.ordering.OrderingFakes.BINZHOU;
import static org.luyumarket.ordering.OrderingFakes.product;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.Unique;
import reactor.core.publisher.Mono;

/** What the tests of orders do over and over: put a product on the shelf, order it, look at its stock. */
class TestShop {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ordering ordering;
    private final OrderingFakes.ShelfCatalog shelf;
    private final MarketDatabase database;

    TestShop(Ordering ordering, OrderingFakes.ShelfCatalog shelf, MarketDatabase database) {
        this.ordering = ordering;
        this.shelf = shelf;
        this.database = database;
    }

    String offer(String price, int boxes) {
        String sku = Unique.name("orange");
        shelf.put(product(sku, price));
        database.execute("insert into inventory.stock values ('%s', %d, %d, 0, 0)".formatted(sku, boxes, boxes));
        return sku;
    }

    Placement place(PlaceOrder order) {
        return done(ordering.place(order));
    }

    Placement place(OrderLine... lines) {
        return place(order(key(), lines));
    }

    Order look(Placement placed) {
        return done(ordering.find(placed.order().number(), viewer(placed)));
    }

    Map<String, Object> stock(String sku) {
        return database.query("select available, held, sold from inventory.stock where sku = '" + sku + "'")
                .get(0);
    }

    static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }

    static void run(Mono<Void> asked) {
        asked.block(PATIENCE);
    }

    static Map<String, Object> stockOf(long available, long held, long sold) {
        return Map.of("available", available, "held", held, "sold", sold);
    }

    static Viewer viewer(Placement placed) {
        return new Viewer(null, placed.accessKey());
    }

    static PaymentSucceeded money(Placement placed) {
        return new PaymentSucceeded(
                new UUID(7, placed.order().id().getLeastSignificantBits()),
                placed.order().number(),
                Cny.fen(placed.order().amounts().total()),
                Instant.parse("2026-11-22T02:00:00Z"));
    }

    static String key() {
        return Unique.name("key");
    }

    static OrderLine line(String sku, int quantity) {
        return new OrderLine(sku, quantity);
    }

    static PlaceOrder order(String key, OrderLine... lines) {
        return new PlaceOrder(null, "test", key, List.of(lines), address(), null);
    }

    static ShipTo address() {
        return new ShipTo("张三", "13800000000", BINZHOU, "黄河五路1号");
    }
}
