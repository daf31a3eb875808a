package org.luyumarket.inventory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.testsupport.Sales.assertRefused;
import static org.luyumarket.testsupport.Sales.done;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.identity.NewAccount;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Sales;
import org.luyumarket.testsupport.Sales.Sale;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

@MarketTest
class PresaleIntegrationTests {

    private static final String PASSWORD = MarketTest.DEMO_PASSWORD;
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final Person CITY = new Person(new UUID(8, 1), "city", "市级", Role.CITY_STAFF, null, null);
    private static final Person COOPERATIVE = supplier("V08A");
    private static final Person OTHER = supplier("V08B");

    @Autowired
    private Presales presales;

    @Autowired
    private PresaleService service;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Sales sales;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private People people;

    @Autowired
    private WebTestClient client;

    @Autowired
    private Clock clock;

    @Test
    void theTonnageCanBeOrderedAndNotABoxMoreHoweverManyTryAtOnce() {
        String sku = product(true);
        Presale presale = done(presales.plan(wanted(sku, 23), COOPERATIVE));

        List<Boolean> placed = done(Flux.range(0, 12)
                .flatMap(i -> ordering.place(order(sku)).map(any -> true).onErrorReturn(false))
                .collectList());

        assertThat(presale.state()).isEqualTo(PresaleState.OPEN);
        assertThat(placed).filteredOn(granted -> granted).hasSize(4);
        assertThat(level(sku)).isEqualTo(new StockLevel(sku, 4, 0, 4, 0));
    }

    @Test
    void nothingIsSentBeforeTheWindowBegins() {
        String sku = product(true);
        Presale presale = done(presales.plan(wanted(sku, 20), COOPERATIVE));
        Sale sale = sales.paid(null, new OrderLine(sku, 1));

        assertThatThrownBy(() -> sales.ship(sale)).hasMessageContaining("harvest-to-come");

        done(presales.refresh());
        assertThat(done(ordering.find(sale.number(), sale.viewer()))
                        .lines()
                        .get(0)
                        .ships())
                .isEqualTo(presale.ships());
        done(presales.end(presale.id(), COOPERATIVE));
        theWindowBegins(presale);
        sales.ship(sale);
        assertThat(done(ordering.find(sale.number(), sale.viewer()))
                        .lines()
                        .get(0)
                        .shipped())
                .isEqualTo(1);
    }

    @Test
    void whatNobodyWantedIsGoneAndTheHarvestBringsFirstWhatIsOwed() {
        String sku = product(true);
        Presale presale = done(presales.plan(wanted(sku, 50), COOPERATIVE));
        sales.paid(null, new OrderLine(sku, 3));

        done(presales.end(presale.id(), COOPERATIVE));
        assertThat(level(sku)).isEqualTo(new StockLevel(sku, 3, 0, 0, 3));
        assertThat(isOffShelf(sku)).isTrue();

        receive(sku, 2);
        assertThat(level(sku)).isEqualTo(new StockLevel(sku, 3, 0, 0, 3));
        receive(sku, 6);
        assertThat(level(sku)).isEqualTo(new StockLevel(sku, 8, 5, 0, 3));
        assertThat(isOffShelf(sku)).isFalse();
        done(presales.refresh());
        Sale ordinary = sales.paid(null, new OrderLine(sku, 1));
        assertThat(done(ordering.find(ordinary.number(), ordinary.viewer()))
                        .lines()
                        .get(0)
                        .ships())
                .isNull();
    }

    @Test
    void aBoxThatIsFreeAgainCanBeHadOnlyWhileItIsSoldAhead() {
        String sku = product(true);
        Presale presale = done(presales.plan(wanted(sku, 10), COOPERATIVE));
        Placement first = done(ordering.place(order(sku)));
        Placement second = done(ordering.place(order(sku)));

        cancel(first);
        assertThat(level(sku)).isEqualTo(new StockLevel(sku, 2, 1, 1, 0));

        done(presales.end(presale.id(), COOPERATIVE));
        cancel(second);
        assertThat(level(sku)).isEqualTo(new StockLevel(sku, 0, 0, 0, 0));
    }

    @Test
    void itWaitsUntilTheOldHarvestIsSoldAndTheHarvestUntilItHasEnded() {
        String sku = product(true);
        receive(sku, 1);
        Presale waiting = done(presales.plan(wanted(sku, 10), COOPERATIVE));
        assertThat(waiting.state()).isEqualTo(PresaleState.PLANNED);

        Sale last = sales.paid(null, new OrderLine(sku, 1));
        assertThat(done(service.turn(waiting.id())).state()).isEqualTo(PresaleState.OPEN);

        sales.ship(last);
        assertRefused("presale-open", inventory.receive(new NewLot(sku, 1, LocalDate.now(clock)), CITY));
        assertRefused("presale-open", corrections.correct(sku, -1, CITY));
        assertRefused("presale-under-way", presales.plan(wanted(sku, 10), COOPERATIVE));
    }

    @Test
    void onlyWhoSellsOrOverseesAProductSeesAndEndsItsPresale() {
        String sku = product(true);
        Presale presale = done(presales.plan(wanted(sku, 10), CITY));

        assertThat(done(presales.of(COOPERATIVE).collectList())).contains(presale);
        assertThat(done(presales.of(OTHER).collectList())).doesNotContain(presale);
        assertRefused("unknown-presale", presales.end(presale.id(), OTHER));
        assertRefused("unknown-sku", presales.plan(wanted(sku, 10), OTHER));
    }

    @Test
    void whatIsWrongWithAPresaleStandsBesideItsField() {
        LocalDate today = LocalDate.now(clock);
        NewPresale wrong = new NewPresale(
                product(false),
                new Weight(4_999),
                today.minusDays(1),
                today.minusDays(2),
                new ShipWindow(today.minusDays(2), LocalDate.MAX));

        assertThatThrownBy(() -> done(presales.plan(wrong, COOPERATIVE)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting("field")
                                .containsExactlyInAnyOrder(
                                        "sku", "tonnage", "opensOn", "closesOn", "shipsFrom", "shipsUntil"));
    }

    @Test
    void aSupplierOpensAPresaleOverHttpAndShoppersAreTold() {
        String sku = product(true);
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> body = Map.of(
                "sku",
                sku,
                "tonnageGrams",
                50_000,
                "opensOn",
                today,
                "closesOn",
                today.plusDays(20),
                "shipsFrom",
                today.plusDays(30),
                "shipsUntil",
                today.plusDays(40));

        String token = token();
        post(body, token)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("OPEN");
        post(body, token).expectStatus().isEqualTo(409);
        post(Map.of("sku", sku), token).expectStatus().isBadRequest();

        await().untilAsserted(() -> client.get()
                .uri("/api/v1/products/" + sku)
                .exchange()
                .expectBody()
                .jsonPath("$.presale.left")
                .isEqualTo(10));
        String page = page("/products/" + sku);
        assertThat(page).contains("采摘发货").contains("共 0.050 吨，还剩约 10 箱。").contains("https://schema.org/PreSale");
        assertThat(page("/me/arrival?from=500236&city=371600&sku=" + sku)).contains("采摘后发出");
    }

    private String page(String address) {
        return requireNonNull(client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", "zh-CN")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec post(Map<String, Object> body, String token) {
        return client.post()
                .uri("/api/v1/supply/presales")
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String token() {
        String username = Unique.name("supplier");
        done(people.open(
                new NewAccount(username, PASSWORD, "奉节合作社", Role.SUPPLIER, null, "V08A", null, null),
                new Person(new UUID(8, 3), "root", "管理员", Role.ADMINISTRATOR, null, null)));
        Map<String, Object> answer = client.post()
                .uri("/api/v1/tokens")
                .bodyValue(Map.of("username", username, "password", PASSWORD))
                .exchange()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody();
        return String.valueOf(requireNonNull(answer).get("accessToken"));
    }

    private NewPresale wanted(String sku, int kilograms) {
        LocalDate today = LocalDate.now(clock);
        return new NewPresale(
                sku,
                new Weight(kilograms * 1_000L),
                today,
                today.plusDays(20),
                new ShipWindow(today.plusDays(30), today.plusDays(40)));
    }

    private static PlaceOrder order(String sku) {
        ShipTo shipTo = new ShipTo("张三", "13800000000", new DivisionCode("371602"), "黄河五路1号");
        return new PlaceOrder(
                null, Unique.name("caller"), Unique.name("key"), List.of(new OrderLine(sku, 1)), shipTo, null);
    }

    private String product(boolean presaleAllowed) {
        String sku = Unique.name("ahead");
        NewProduct product = new NewProduct(
                sku,
                "奉节脐橙 下一季",
                FENGJIE,
                "V08A",
                "citrus",
                null,
                null,
                null,
                null,
                "5kg/箱",
                "箱",
                new Weight(5_000),
                Cny.parse("49.90"),
                List.of(),
                Set.of(Month.MARCH),
                new Handling(presaleAllowed, true, false, null, null),
                true);
        done(catalog.add(product, CITY));
        return sku;
    }

    private void receive(String sku, int boxes) {
        done(inventory.receive(new NewLot(sku, boxes, LocalDate.now(clock)), CITY));
    }

    private StockLevel level(String sku) {
        return requireNonNull(done(inventory.levels(List.of(sku))).get(sku));
    }

    private boolean isOffShelf(String sku) {
        return done(shelf.off().any(off -> off.sku().equals(sku)));
    }

    private void cancel(Placement placed) {
        done(ordering.cancel(placed.order().number(), new Viewer(null, placed.accessKey())));
    }

    private void theWindowBegins(Presale presale) {
        database.execute("""
                update inventory.presale
                   set opens_on = current_date - 9, closes_on = current_date - 8, ships_from = current_date - 1
                 where id = '%s'
                """.formatted(presale.id()));
    }

    private static Person supplier(String id) {
        return new Person(new UUID(8, id.hashCode()), id, id, Role.SUPPLIER, null, id);
    }
}
