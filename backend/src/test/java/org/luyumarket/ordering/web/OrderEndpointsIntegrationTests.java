package org.luyumarket.ordering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@MarketTest
class OrderEndpointsIntegrationTests {

    private static final String SKU = "500236-01";

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @Test
    void aQuoteSaysWhatAnOrderWouldCost() {
        post("/api/v1/quotes", "{'lines':[{'sku':'" + SKU + "','quantity':1}],'shipTo':{'divisionCode':'371602'}}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.goods.amount")
                .isEqualTo("49.90")
                .jsonPath("$.total.currency")
                .isEqualTo("CNY")
                .jsonPath("$.shortages")
                .isEmpty();
    }

    @Test
    void aGuestPlacesAnOrderOnceHoweverOftenItIsSent() {
        String key = Unique.name("http");

        Map<?, ?> first = body(place(key, order(1)).expectStatus().isCreated());
        Map<?, ?> again = body(place(key, order(1)).expectStatus().isOk());

        assertThat(first.get("orderNumber")).isEqualTo(again.get("orderNumber"));
        assertThat(first.get("accessKey")).isEqualTo(again.get("accessKey")).isNotNull();
        assertThat(first.get("status")).isEqualTo("AWAITING_PAYMENT");
        assertThat((String) first.get("holdExpiresAt")).endsWith("+08:00");
    }

    @Test
    void theSameKeyForAnotherOrderIsRefused() {
        String key = Unique.name("http");
        place(key, order(1)).expectStatus().isCreated();

        assertProblem(place(key, order(2)), 422, "idempotency-key-reused");
    }

    @Test
    void aChangedPriceComesWithTheNewTotal() {
        String withTotal = order(1).replaceFirst("\\{", "{'expectedTotal':{'amount':'1.00','currency':'CNY'},");

        assertProblem(place(Unique.name("http"), withTotal), 409, "price-changed")
                .jsonPath("$.newTotal.amount")
                .isNotEmpty();
    }

    @Test
    void anUnknownSkuIsNamed() {
        assertProblem(place(Unique.name("http"), order(1).replace(SKU, "no-such")), 404, "unknown-sku")
                .jsonPath("$.skus[0]")
                .isEqualTo("no-such");
    }

    @Test
    void moreThanIsLeftIsRefusedWithWhatIsLeft() {
        assertProblem(place(Unique.name("http"), order(9_999)), 409, "not-enough-stock")
                .jsonPath("$.shortages[0].left")
                .isNumber();
    }

    @Test
    void aMissingKeyIsABadRequest() {
        assertProblem(post("/api/v1/orders", order(1)), 400, "invalid-input")
                .jsonPath("$.errors[0].field")
                .isEqualTo("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'quantity':1 | 'quantity':0 | lines[0].quantity
                    'quantity':1 | 'quantity':-1 | lines[0].quantity
                    'quantity':1 | 'quantity':1000000000 | lines[0].quantity
                    'quantity':1 | 'quantity':"1" | lines[0].quantity
                    'quantity':1 | 'quantity':null | lines[0].quantity
                    371602 | 371699 | shipTo.divisionCode
                    371602 | 37 | shipTo.divisionCode
                    371602 | 370000 | shipTo.divisionCode
                    13800000000 | 12345 | shipTo.phone
                    张三 | \\u0007 | shipTo.name
                    张三 | ' ' | shipTo.name
                    黄河五路1号 | 1\\n2 | shipTo.address
                    """, quoteCharacter = '^')
    void aBadFieldIsNamed(String good, String bad, String field) {
        String order = order(1).replace(good, bad.equals("' '") ? " " : bad);

        post("/api/v1/orders", order, Unique.name("http"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void quotesInANameAreKeptAsTheyAre() {
        String number = (String) body(place(Unique.name("http"), order(1).replace("张三", "Niall O\\u0027Brien; 收"))
                        .expectStatus()
                        .isCreated())
                .get("orderNumber");

        assertThat(number).startsWith("LY");
    }

    @Test
    void somebodyElsesOrderDoesNotExist() {
        String number = (String)
                body(place(Unique.name("http"), order(1)).expectStatus().isCreated())
                        .get("orderNumber");

        assertProblem(post("/api/v1/orders/" + number + "/cancel", "{}"), 404, "order-not-found");
        client.get().uri("/api/v1/orders/" + number).exchange().expectStatus().isNotFound();
        client.get()
                .uri("/api/v1/orders/" + number)
                .header("X-Order-Access-Key", "guessed")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aGuestSeesAndCancelsTheOrderWithItsKey() {
        Map<?, ?> placed =
                body(place(Unique.name("http"), order(1)).expectStatus().isCreated());
        String number = text(placed, "orderNumber");
        String accessKey = text(placed, "accessKey");

        client.get()
                .uri("/api/v1/orders/" + number)
                .header("X-Order-Access-Key", accessKey)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.shipTo.address")
                .isEqualTo("黄河五路1号")
                .jsonPath("$.history[0].to")
                .isEqualTo("AWAITING_PAYMENT");
        client.post()
                .uri("/api/v1/orders/" + number + "/cancel")
                .header("X-Order-Access-Key", accessKey)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("CANCELLED");
    }

    @Test
    void anOrderThatHasNotChangedIsNotSentAgain() {
        Map<?, ?> placed =
                body(place(Unique.name("http"), order(1)).expectStatus().isCreated());
        String tag = Objects.requireNonNull(look(placed, "")
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());

        look(placed, tag).expectStatus().isNotModified();
        pay(placed, "localhost").expectStatus().isCreated();
        look(placed, tag).expectStatus().isOk();
    }

    @Test
    void nobodyElsesHostIsWhereTheBuyerComesBackTo() {
        Map<?, ?> placed =
                body(place(Unique.name("http"), order(1)).expectStatus().isCreated());

        pay(placed, "evil.example").expectStatus().isCreated();

        assertThat(database.query("select return_to from payment.payment where reference = '"
                        + text(placed, "orderNumber") + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("return_to")).asString().startsWith("http://localhost:"));
    }

    @Test
    void whoeverSawAnotherVersionOfTheOrderIsStopped() {
        Map<?, ?> placed =
                body(place(Unique.name("http"), order(1)).expectStatus().isCreated());
        String tag = Objects.requireNonNull(look(placed, "")
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());

        assertProblem(cancel(placed, "\"7-0\""), 412, "order-has-moved");
        assertProblem(cancel(placed, "\"somebody's\""), 412, "order-has-moved");
        cancel(placed, tag).expectStatus().isOk();
        assertProblem(cancel(placed, tag), 412, "order-has-moved");
        cancel(placed, "*").expectStatus().isOk();
    }

    private ResponseSpec cancel(Map<?, ?> placed, String seen) {
        return client.post()
                .uri("/api/v1/orders/" + text(placed, "orderNumber") + "/cancel")
                .header("X-Order-Access-Key", text(placed, "accessKey"))
                .header("If-Match", seen)
                .exchange();
    }

    private ResponseSpec look(Map<?, ?> placed, String knownTag) {
        return client.get()
                .uri("/api/v1/orders/" + text(placed, "orderNumber"))
                .header("X-Order-Access-Key", text(placed, "accessKey"))
                .header("If-None-Match", knownTag)
                .exchange();
    }

    private ResponseSpec pay(Map<?, ?> placed, String host) {
        return client.post()
                .uri("/api/v1/orders/" + text(placed, "orderNumber") + "/payments")
                .header("X-Order-Access-Key", text(placed, "accessKey"))
                .header("Idempotency-Key", Unique.name("pay"))
                .header("Host", host)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"method\":\"card\"}")
                .exchange();
    }

    @Test
    void strangersSeeNoListOfOrders() {
        client.get().uri("/api/v1/staff/orders").exchange().expectStatus().isUnauthorized();
        client.get().uri("/api/v1/orders").exchange().expectStatus().isUnauthorized();
    }

    private ResponseSpec place(String key, String order) {
        return post("/api/v1/orders", order, key);
    }

    private ResponseSpec post(String path, String body, String... key) {
        return client.post()
                .uri(path)
                .headers(headers -> {
                    if (key.length > 0) {
                        headers.set("Idempotency-Key", key[0]);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.replace('\'', '"'))
                .exchange();
    }

    private static WebTestClient.BodyContentSpec assertProblem(ResponseSpec response, int status, String code) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + code);
    }

    private static Map<?, ?> body(ResponseSpec response) {
        Map<?, ?> body = response.expectBody(Map.class).returnResult().getResponseBody();
        assertThat(body).isNotNull();
        return Objects.requireNonNull(body);
    }

    private static String text(Map<?, ?> body, String field) {
        return Objects.requireNonNull((String) body.get(field));
    }

    private static String order(int quantity) {
        return """
                {'lines':[{'sku':'%s','quantity':%d}],
                 'shipTo':{'name':'张三','phone':'13800000000','divisionCode':'371602','address':'黄河五路1号'}}
                """.formatted(SKU, quantity);
    }
}
