package org.luyumarket.platform.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@MarketTest
class HandoutsIntegrationTests {

    @Autowired
    private WebTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/products?county=500236",
                "/products/500236-01",
                "/api/v1/products?size=7",
                "/api/v1/products/500236-01"
            })
    void strangersAreAnsweredAsWhoeverGoesTheLongWay(String address) {
        EntityExchangeResult<byte[]> longWay = get(address, "cart=unknown");
        get(address, null);
        EntityExchangeResult<byte[]> shortWay = get(address, null);

        assertThat(shortWay.getResponseBody()).isEqualTo(longWay.getResponseBody());
        longWay.getResponseHeaders()
                .forEach((name, values) -> assertThat(
                                shortWay.getResponseHeaders().get(name))
                        .as(name)
                        .containsAll(values));
    }

    private EntityExchangeResult<byte[]> get(String address, @Nullable String cookie) {
        return client.get()
                .uri(address)
                .headers(headers -> {
                    if (cookie != null) {
                        headers.set(HttpHeaders.COOKIE, cookie);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
    }
}
