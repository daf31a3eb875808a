package org.luyumarket.ordering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Whoever brings a cookie, even one that nobody knows, goes the long way. */
@MarketTest
class StrangersOrdersIntegrationTests {

    private static final String ORDER = """
            {"lines":[{"sku":"500236-01","quantity":1}],
             "shipTo":{"name":"张三","phone":"13800000000","divisionCode":"371602","address":"黄河五路1号"}}""";

    @Autowired
    private WebTestClient client;

    @Autowired
    private JsonMapper json;

    @Test
    void anOrderIsAcceptedOnBothWaysAlike() {
        EntityExchangeResult<String> byShortWay = shortWay(ORDER, Unique.name("short"));
        EntityExchangeResult<String> byLongWay = longWay(ORDER, Unique.name("long"));

        assertThat(byShortWay.getStatus()).isEqualTo(HttpStatus.CREATED).isEqualTo(byLongWay.getStatus());
        assertThat(fields(byShortWay).keySet()).isEqualTo(fields(byLongWay).keySet());
        assertThat(fields(byShortWay).get("total")).isEqualTo(fields(byLongWay).get("total"));
        assertThat(byShortWay.getResponseHeaders().getLocation())
                .hasPath("/api/v1/orders/" + fields(byShortWay).get("orderNumber"));
        assertSameHeaders(byShortWay, byLongWay);
    }

    @Test
    void anOrderSentAgainOnTheOtherWayIsTheSameOrder() {
        String key = Unique.name("both");
        EntityExchangeResult<String> first = shortWay(ORDER, key);
        EntityExchangeResult<String> again = longWay(ORDER, key);
        EntityExchangeResult<String> onceMore = shortWay(ORDER, key);

        assertThat(again.getStatus()).isEqualTo(HttpStatus.OK).isEqualTo(onceMore.getStatus());
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody()).isEqualTo(onceMore.getResponseBody());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{\"lines\":",
                "{\"lines\":[]} {}",
                "{\"lines\":[{\"sku\":\"500236-01\",\"quantity\":\"1\"}]}",
                "{\"lines\":[{\"sku\":\"500236-01\",\"quantity\":1}],\"shipTo\":{\"divisionCode\":\"37\"}}",
                "{\"lines\":[],\"lines\":[]}",
                "\"oranges\""
            })
    void whatIsWrongWithAnOrderIsSaidOnBothWaysAlike(String body) {
        assertRefusedAlike(body, Unique.name("bad"));
    }

    @Test
    void whatTheShopRefusesIsRefusedOnBothWaysAlike() {
        assertRefusedAlike(ORDER.replace("500236-01", "no-such"), Unique.name("bad"));
        assertRefusedAlike(ORDER.replace("\"quantity\":1", "\"quantity\":9999"), Unique.name("bad"));
        assertRefusedAlike(ORDER.replace("张三", " "), Unique.name("bad"));
        assertRefusedAlike(ORDER, "");
    }

    private void assertRefusedAlike(String body, String key) {
        EntityExchangeResult<String> byShortWay = shortWay(body, key);
        EntityExchangeResult<String> byLongWay = longWay(body, key);

        assertThat(byShortWay.getStatus().is4xxClientError()).isTrue();
        assertThat(byShortWay.getStatus()).isEqualTo(byLongWay.getStatus());
        assertThat(problem(byShortWay)).isEqualTo(problem(byLongWay));
        assertSameHeaders(byShortWay, byLongWay);
    }

    private static void assertSameHeaders(EntityExchangeResult<?> one, EntityExchangeResult<?> other) {
        assertThat(comparable(one)).isEqualTo(comparable(other));
    }

    private static Map<String, String> comparable(EntityExchangeResult<?> answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.getResponseHeaders().toSingleValueMap());
        headers.remove(HttpHeaders.LOCATION);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        return headers;
    }

    private Map<?, ?> problem(EntityExchangeResult<String> answer) {
        Map<?, ?> said = fields(answer);
        said.remove("requestId");
        return said;
    }

    private Map<?, ?> fields(EntityExchangeResult<String> answer) {
        return json.readValue(answer.getResponseBody(), Map.class);
    }

    private EntityExchangeResult<String> shortWay(String body, String key) {
        return send(body, key, "X-Any");
    }

    private EntityExchangeResult<String> longWay(String body, String key) {
        return send(body, key, HttpHeaders.COOKIE);
    }

    private EntityExchangeResult<String> send(String body, String key, String header) {
        return client.post()
                .uri("/api/v1/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .header(header, "any=1")
                .bodyValue(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
