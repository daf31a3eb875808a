package org.luyumarket.procurement.settlement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

@MarketTest
class TransfersOverHttpIntegrationTests {

    private static final String HEAD = "交易日期,交易流水号,对方户名,对方账号,收入金额,支出金额,余额,用途\n";
    private static final String LINE = "2026-01-20,HTTP1,滨城区示例中学,6217,499.00,,1499.00,货款\n";
    private static final int TOO_LARGE = 33 << 20;

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @Test
    void aStatementIsTakenInOnceAndItsTransfersWait() {
        String statement = HEAD + LINE + "合计,,,,499.00,0,1499.00,\n";

        send(statement.getBytes(StandardCharsets.UTF_8), "city")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.transfers")
                .isEqualTo(1)
                .jsonPath("$.booked")
                .isEqualTo(0);

        send(statement.getBytes(StandardCharsets.UTF_8), "city")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("B2");
        client.get()
                .uri("/api/v1/transfers?waiting=true")
                .headers(headers -> headers.setBearerAuth(token("city")))
                .exchange()
                .expectBody()
                .jsonPath("$.items[?(@.payer.name == '滨城区示例中学')]")
                .isNotEmpty();
    }

    @Test
    void aForgedStatementIsRefusedInWordsAndNothingOfItIsStored() {
        String forged = HEAD + LINE.replace("HTTP1", "HTTP2") + "合计,,,,4990.00,0,1499.00,\n";

        send(forged.getBytes(StandardCharsets.UTF_8), "city")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("E3")
                .jsonPath("$.errors[0].message")
                .isEqualTo("合计对不上：各行相加是 499.00 元。");

        assertThat(database.query("select from settlement.line where serial = 'HTTP2'"))
                .isEmpty();
    }

    @Test
    void whatIsNoTableOrTooLargeIsRefused() {
        send(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, "city")
                .expectStatus()
                .isEqualTo(422);
        send(new byte[TOO_LARGE], "city").expectStatus().isEqualTo(413);
    }

    @Test
    void nobodyButTheCityAndAdministratorsSendsOne() {
        for (String other : new String[] {"fengjie", "auditor", "supplier"}) {
            send(HEAD.getBytes(StandardCharsets.UTF_8), other).expectStatus().isForbidden();
        }
    }

    private ResponseSpec send(byte[] content, String username) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(content)).filename("statement.csv");
        return client.post()
                .uri("/api/v1/transfers")
                .headers(headers -> headers.setBearerAuth(token(username)))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange();
    }

    private String token(String username) {
        Map<?, ?> answer = client.post()
                .uri("/api/v1/tokens")
                .bodyValue(Map.of("username", username, "password", MarketTest.DEMO_PASSWORD))
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (String) requireNonNull(requireNonNull(answer).get("accessToken"));
    }
}
