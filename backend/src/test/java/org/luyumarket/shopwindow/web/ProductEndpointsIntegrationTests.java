package org.luyumarket.shopwindow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

@MarketTest
class ProductEndpointsIntegrationTests {

    /** Two seconds are promised; a machine that does much else is given more. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @Test
    void aProductIsShownWithAllThatBelongsToIt() {
        product("500236-01")
                .jsonPath("$.name")
                .isEqualTo("奉节脐橙 纽荷尔 一等果")
                .jsonPath("$.variety")
                .isEqualTo("纽荷尔")
                .jsonPath("$.price.amount")
                .isEqualTo("49.90")
                .jsonPath("$.price.currency")
                .isEqualTo("CNY")
                .jsonPath("$.pricePerKg.amount")
                .isEqualTo("9.98")
                .jsonPath("$.netWeight.grams")
                .isEqualTo(5_000)
                .jsonPath("$.tiers[0].minimumQuantity")
                .isEqualTo(100)
                .jsonPath("$.tiers[0].unitPrice.amount")
                .isEqualTo("42.00")
                .jsonPath("$.seasonMonths")
                .value(months -> assertThat(months.toString()).isEqualTo("[1,11,12]"))
                .jsonPath("$.stock.state")
                .exists()
                .jsonPath("$.county.code")
                .isEqualTo("500236")
                .jsonPath("$.county.partnerCity.name")
                .isEqualTo("滨州市")
                .jsonPath("$.supplier.id")
                .isEqualTo("V08A")
                .jsonPath("$.certificate.valid")
                .isEqualTo(true);
    }

    @Test
    void theListIsPagedAndCounted() {
        list("?county=500235&size=3&page=2&sort=price")
                .jsonPath("$.total")
                .isEqualTo(4)
                .jsonPath("$.page")
                .isEqualTo(2)
                .jsonPath("$.size")
                .isEqualTo(3)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].sku")
                .isEqualTo("500235-01");
    }

    @ParameterizedTest
    @CsvSource({
        "蜂蜜,500235-03",
        "tufengmi,500235-03",
        "tfm,500235-03",
        "tufegnmi,500235-03",
        "紅薯,500235-02",
        "红橙,500235-01",
    })
    void theListIsSearched(String words, String sku) {
        list("?county=500235&q=" + words)
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].sku")
                .isEqualTo(sku);
    }

    @Test
    void whatCannotBeFoundIsAnEmptyList() {
        list("?q=iphone")
                .jsonPath("$.total")
                .isEqualTo(0)
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "size=0,size",
        "size=101,size",
        "size=x,size",
        "page=0,page",
        "page=-1,page",
        "page=99999999999,page",
        "county=123456,county",
        "county=abc,county",
        "category=cars,category",
        "sort=colour,sort",
        "inSeason=maybe,inSeason",
    })
    void aBadParameterIsNamed(String query, String field) {
        client.get()
                .uri("/api/v1/products?" + query)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].message")
                .isNotEmpty();
    }

    @Test
    void aSearchHasAtMostSixtyFourCharacters() {
        list("?q=" + "橙".repeat(64)).jsonPath("$.total").isEqualTo(0);
        client.get()
                .uri("/api/v1/products?q=" + "橙".repeat(65))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anUnknownSkuIsAProblem() {
        client.get()
                .uri("/api/v1/products/500236-99")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-sku")
                .jsonPath("$.sku")
                .isEqualTo("500236-99");
    }

    /** Tried again where what other tests changed comes to be seen between the two questions. */
    @Test
    void whoHasTheAnswerAlreadyIsToldSo() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> client.get()
                        .uri("/api/v1/products?q=茶")
                        .ifNoneMatch(tagOf("/api/v1/products?q=茶"))
                        .exchange()
                        .expectStatus()
                        .isNotModified()
                        .expectBody()
                        .isEmpty());
    }

    @Test
    void aChangeIsSeenAtOnce() {
        String before = tagOf("/api/v1/products/500156-04");

        database.execute("update catalog.product set price_fen = 1234, version = version + 1 where sku = '500156-04'");

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> product("500156-04").jsonPath("$.price.amount").isEqualTo("12.34"));
        assertThat(tagOf("/api/v1/products/500156-04")).isNotEqualTo(before);
    }

    private BodyContentSpec product(String sku) {
        return client.get()
                .uri("/api/v1/products/" + sku)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private BodyContentSpec list(String query) {
        return client.get()
                .uri("/api/v1/products" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private String tagOf(String uri) {
        EntityExchangeResult<byte[]> answer =
                client.get().uri(uri).exchange().expectBody().returnResult();

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK);
        return String.valueOf(answer.getResponseHeaders().getETag());
    }
}
