package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketJourney.ORANGES;
import static org.luyumarket.journey.MarketJourney.orderOf;
import static org.luyumarket.journey.MarketJourney.placed;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.journey.MarketJourney.PlacedOrder;
import org.luyumarket.testsupport.OwnMarket;

@OwnMarket
class StrangersAndBadInputJourneyTests {

    private final MarketClient market = MarketJourney.market().client();

    @Test
    void anotherPersonsOrderIsNotFoundByAnyDoor() {
        PlacedOrder order = placed(market, ORANGES, 1);
        MarketClient stranger = market.with("X-Order-Access-Key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThat(stranger.get(order.path()).status()).isEqualTo(404);
        assertThat(market.get(order.path()).status()).isEqualTo(404);
        assertThat(market.as("shopper").get(order.path()).status()).isEqualTo(404);
        assertThat(stranger.post(order.path() + "/cancel", "{}").status()).isEqualTo(404);
        assertThat(stranger.post(order.path() + "/receipt", "{}").status()).isEqualTo(404);
        assertThat(stranger.withKey()
                        .post(order.path() + "/payments", "{\"method\":\"card\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void staffDoorsAreClosedToShoppersAndGuests() {
        String lot = "{\"sku\":\"%s\",\"boxes\":1,\"receivedOn\":\"2026-11-01\"}".formatted(ORANGES);

        assertThat(market.post("/api/v1/staff/lots", lot).status()).isEqualTo(401);
        assertThat(market.as("shopper").post("/api/v1/staff/lots", lot).status())
                .isEqualTo(403);
        assertThat(market.as("shopper").get("/api/v1/ledger/entries").status()).isEqualTo(403);
        assertThat(market.get("/api/v1/plan/targets").status()).isEqualTo(401);
    }

    static Stream<Arguments> refusedOrders() {
        return Stream.of(
                Arguments.of("quantity zero", orderOf(ORANGES, 0), 400),
                Arguments.of("quantity minus one", orderOf(ORANGES, -1), 400),
                Arguments.of("a billion boxes", orderOf(ORANGES, 1_000_000_000), 400),
                Arguments.of("unknown sku", orderOf("999999-99", 1), 404),
                Arguments.of("no lines", orderOf(ORANGES, 1).replaceAll("\\[.*]", "[]"), 400),
                Arguments.of("wrong division", orderOf(ORANGES, 1).replace("371602", "999999"), 400),
                Arguments.of("a province is no address", orderOf(ORANGES, 1).replace("371602", "370000"), 400),
                Arguments.of("wrong phone", orderOf(ORANGES, 1).replace("13905430000", "12"), 400),
                Arguments.of("a field of the wrong type", orderOf(ORANGES, 1).replace(":1}", ":\"many\"}"), 400),
                Arguments.of("malformed JSON", "{\"lines\":[", 400),
                Arguments.of("no body", "", 400),
                Arguments.of("an address of 10 MB", orderOf(ORANGES, 1).replace("黄河", "黄".repeat(3_500_000)), 413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedOrders")
    void aBadOrderIsRefusedWithAClearProblem(String what, String body, int status) {
        Answer answer = market.withKey().post("/api/v1/orders", body);

        assertThat(answer.status()).as(what + ": " + answer.text()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.string("/type")).isNotBlank();
        assertThat(answer.string("/detail")).isNotBlank();
    }

    @Test
    void aBadFieldIsNamed() {
        Answer answer = market.withKey().post("/api/v1/orders", orderOf(ORANGES, 0));

        assertThat(answer.string("/errors/0/field")).isEqualTo("lines[0].quantity");
    }

    @Test
    void anOrderNeedsAKey() {
        assertThat(market.post("/api/v1/orders", orderOf(ORANGES, 1)).status()).isEqualTo(400);
    }

    @Test
    void oneKeyIsOneOrderAndAnotherBodyIsRefused() {
        MarketClient keyed = market.withKey();
        Answer first = keyed.post("/api/v1/orders", orderOf(ORANGES, 1));
        Answer again = keyed.post("/api/v1/orders", orderOf(ORANGES, 1));

        assertThat(again.string("/orderNumber")).isEqualTo(first.string("/orderNumber"));
        assertThat(keyed.post("/api/v1/orders", orderOf(ORANGES, 2)).status()).isEqualTo(422);
    }

    @Test
    void aPriceTheBuyerDidNotSeeIsNotCharged() {
        String seen = orderOf(ORANGES, 1)
                .replaceFirst("}$", ",\"expectedTotal\":{\"amount\":\"0.01\",\"currency\":\"CNY\"}}");

        Answer answer = market.withKey().post("/api/v1/orders", seen);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.string("/newTotal/amount")).isNotBlank();
    }

    @Test
    void markupAndSqlAreRefusedFieldByField() {
        String hostile = orderOf(ORANGES, 1)
                .replace("黄河五路1号", "<script>alert(1)</script>")
                .replace("张三", "张三'); drop table ordering.orders;--");

        Answer refused = market.withKey().post("/api/v1/orders", hostile);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.text()).contains("shipTo.address", "shipTo.name", "HTML 或 SQL");
    }

    @Test
    void searchSurvivesWhatPeopleType() {
        for (String words : new String[] {"%27%3B--", "%3Cscript%3E", "%00", "%F0%9F%8D%8A", "%25", "_", "%5C"}) {
            assertThat(market.get("/api/v1/products?q=" + words).status())
                    .as(words)
                    .isIn(200, 400);
        }
        assertThat(market.get("/api/v1/products?size=101").status()).isEqualTo(400);
        assertThat(market.get("/api/v1/products?page=0").status()).isEqualTo(400);
        assertThat(market.get("/api/v1/products/999999-99").status()).isEqualTo(404);
    }
}
