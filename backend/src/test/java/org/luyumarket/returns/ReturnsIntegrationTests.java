package org.luyumarket.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.returns.Returns.Filter;
import org.luyumarket.returns.Returns.NewReturn;
import org.luyumarket.returns.Returns.Returnable;
import org.luyumarket.returns.Returns.Sending;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class ReturnsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ORANGE = "500236-01";
    private static final String KEEPS = "500236-15";
    private static final Person STAFF = new Person(new UUID(8, 4), "city", "市级", Role.CITY_STAFF, null, null);

    @Autowired
    private Returns returns;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Test
    void whatComesBackIsPaidBackOnceAndTheLedgerFollows() {
        Sale sale = sales.received(new OrderLine(KEEPS, 2), new OrderLine(ORANGE, 1));
        GoodsReturn wanted = done(returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));
        GoodsReturn sent = sent(wanted, sale);

        List<String> outcomes = Flux.range(0, 8)
                .flatMap(i -> returns.refund(sent.id(), 0, supplier(sale))
                        .map(refunded -> "done")
                        .onErrorResume(Refusal.class, refused -> Mono.just(refused.code()))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block(PATIENCE);

        assertThat(outcomes).containsOnlyOnce("done").hasSize(8);
        long fen = keeps(sale).unitPrice().getAmountMinorLong();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.query(
                                "select sku, sum(fen)::bigint as fen from ledger.entry where reference = '%s' and fen < 0 group by sku"
                                        .formatted(sale.number())))
                        .containsExactly(Map.of("sku", KEEPS, "fen", -fen)));
        assertThat(keeps(sale).refunded().getAmountMinorLong()).isEqualTo(fen);
        assertThat(done(returns.find(sent.id(), sale.viewer())).status()).isEqualTo(ReturnStatus.REFUNDED);
    }

    @Test
    void whatCanBeSoldAgainGoesBackIntoTheLotItCameFromAndTheBooksOfStockAddUp() {
        Sale sale = sales.received(new OrderLine(KEEPS, 3));
        GoodsReturn sent = sent(done(returns.ask(new NewReturn(sale.number(), 1, 2), sale.viewer())), sale);
        long received = stock("received");
        long available = stock("available");
        long sold = stock("sold");
        long inLots = inLots();
        assertRefused("invalid-input", returns.refund(sent.id(), 3, supplier(sale)));

        GoodsReturn back = done(returns.refund(sent.id(), 1, supplier(sale)));

        assertThat(back.sellable()).isEqualTo(1);
        assertThat(stock("received")).isEqualTo(received);
        assertThat(stock("available")).isEqualTo(available + 1);
        assertThat(stock("sold")).isEqualTo(sold - 1);
        assertThat(inLots()).isEqualTo(inLots + 1);
        assertThat(database.query("select sum(boxes)::int as boxes from inventory.restocked where cause = 'return:%s'"
                        .formatted(sent.id())))
                .containsExactly(Map.of("boxes", 1));
        assertThat(database.query("select sum(h.quantity)::int as kept from inventory.hold h join ordering.orders o"
                        + " on o.id = h.order_id where o.number = '%s'".formatted(sale.number())))
                .containsExactly(Map.of("kept", 2));
        assertThat(database.query(
                        "select 1 from identity.audit_entry where verb = 'stock.restocked' and detail like '%%%s%%'"
                                .formatted(sent.id())))
                .hasSize(1);
    }

    private long stock(String column) {
        return number("select %s as n from inventory.stock where sku = '%s'".formatted(column, KEEPS));
    }

    private long inLots() {
        return number("select sum(boxes - picked)::bigint as n from inventory.lot where sku = '%s'".formatted(KEEPS));
    }

    private long number(String sql) {
        return Long.parseLong(String.valueOf(database.query(sql).get(0).get("n")));
    }

    @Test
    void freshGoodsStayWhereTheyAre() {
        Sale sale = sales.received(new OrderLine(ORANGE, 1), new OrderLine(KEEPS, 1));

        assertRefused("return-excluded", returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));
        assertThat(returns.returnable(sale.number(), sale.viewer())
                        .collectList()
                        .block(PATIENCE))
                .containsExactly(new Returnable(2, 1));
    }

    @Test
    void nothingGoesBackBeforeItCameOrAfterTheSeventhDay() {
        Sale sale = sales.shipped(new OrderLine(KEEPS, 1));
        assertRefused("return-not-in-time", returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));

        arrivedDaysAgo(sale, 8);
        assertRefused("return-not-in-time", returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));

        arrivedDaysAgo(sale, 7);
        assertThat(done(returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()))
                        .status())
                .isEqualTo(ReturnStatus.ASKED);
    }

    @Test
    void moreThanWasSentOrTheSameTwiceIsRefused() {
        Sale sale = sales.received(new OrderLine(KEEPS, 1));

        assertRefused("invalid-input", returns.ask(new NewReturn(sale.number(), 1, 2), sale.viewer()));
        assertRefused("invalid-input", returns.ask(new NewReturn(sale.number(), 1, 0), sale.viewer()));
        assertRefused("return-unknown-line", returns.ask(new NewReturn(sale.number(), 7, 1), sale.viewer()));
        GoodsReturn first = done(returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));
        assertRefused("return-exists", returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));

        done(returns.withdraw(first.id(), sale.viewer()));
        assertThat(done(returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()))
                        .status())
                .isEqualTo(ReturnStatus.ASKED);
    }

    @Test
    void staffDecideWhatTheSupplierLetLieAndWhatItRefused() {
        Sale sale = sales.received(new OrderLine(KEEPS, 1));
        GoodsReturn wanted = done(returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));
        assertRefused("return-with-supplier", returns.accept(wanted.id(), "奉节县 1 号", STAFF));
        assertThat(waiting(supplier(sale))).contains(wanted.id());
        assertThat(waiting(STAFF)).doesNotContain(wanted.id());

        database.execute("update returns.goods_return set answer_by = now() where id = '%s'".formatted(wanted.id()));
        assertThat(waiting(STAFF)).contains(wanted.id());
        GoodsReturn sent = sent(wanted, sale);
        assertThat(done(returns.refuse(sent.id(), "已经拆封", supplier(sale))).status())
                .isEqualTo(ReturnStatus.REFUSED);
        assertRefused("return-moved-on", returns.refund(sent.id(), 0, supplier(sale)));

        assertThat(done(returns.refund(sent.id(), 0, STAFF)).refunded())
                .isEqualTo(keeps(sale).amount());
    }

    @Test
    void aReturnIsSeenByThoseItConcernsAndItsAddressIsSealed() {
        Sale sale = sales.received(new OrderLine(KEEPS, 1));
        GoodsReturn wanted = done(returns.ask(new NewReturn(sale.number(), 1, 1), sale.viewer()));
        Person other = new Person(new UUID(8, 3), "other", "别人", Role.SUPPLIER, null, "V09Z");
        sent(wanted, sale);

        assertRefused("unknown-return", returns.find(wanted.id(), new Viewer(null, "guessed")));
        assertRefused("unknown-return", returns.find(wanted.id(), new Viewer(other, null)));
        assertRefused("unknown-return", returns.refund(wanted.id(), 0, other));
        assertRefused("unknown-return", returns.withdraw(wanted.id(), new Viewer(supplier(sale), null)));
        assertThat(database.query("select address from returns.goods_return where id = '%s'".formatted(wanted.id())))
                .allSatisfy(row -> assertThat(String.valueOf(row.get("address")))
                        .startsWith("k")
                        .doesNotContain("13800000009"));
    }

    @Test
    void aGuestSendsGoodsBackOverHttp() {
        Sale sale = sales.received(new OrderLine(KEEPS, 1));

        client.post()
                .uri("/api/v1/orders/" + sale.number() + "/returns")
                .header("X-Order-Access-Key", sale.key())
                .bodyValue(Map.of("position", 1, "quantity", 1))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("ASKED")
                .jsonPath("$.answerBy")
                .exists();
        client.get()
                .uri("/orders/%s/returns/1?key=%s".formatted(sale.number(), sale.key()))
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("等供应商给地址"));
        client.get()
                .uri("/orders/%s/returns/1".formatted(sale.number()))
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private GoodsReturn sent(GoodsReturn wanted, Sale sale) {
        done(returns.accept(wanted.id(), "王五 13800000009 奉节县夔州路 1 号", supplier(sale)));
        assertRefused(
                "invalid-input",
                Mono.defer(() -> returns.send(wanted.id(), new Sending("", "'; drop"), sale.viewer())));
        return done(returns.send(wanted.id(), new Sending("顺丰", "SF99887766"), sale.viewer()));
    }

    private List<UUID> waiting(Person person) {
        return done(returns.of(new Filter(true), person, new PageRequest(1, 100))).items().stream()
                .map(GoodsReturn::id)
                .toList();
    }

    private Person supplier(Sale sale) {
        return new Person(
                new UUID(8, 2),
                "supplier",
                "合作社",
                Role.SUPPLIER,
                null,
                keeps(sale).supplierId());
    }

    private Order.Line keeps(Sale sale) {
        return done(ordering.find(sale.number(), sale.viewer())).lines().stream()
                .filter(line -> line.sku().equals(KEEPS))
                .findFirst()
                .orElseThrow();
    }

    private void arrivedDaysAgo(Sale sale, int days) {
        database.execute(
                "update fulfilment.shipment set arrived_at = now() - interval '%d days' where order_number = '%s'"
                        .formatted(days, sale.number()));
    }
}
