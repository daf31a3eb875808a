package org.luyumarket.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Coming in over HTTP, with sessions in Redis. */
@MarketTest
class LogInIntegrationTests {

    private static final String PASSWORD = "correct horse";

    @Autowired
    private WebTestClient client;

    @Autowired
    private ReactiveStringRedisTemplate redis;

    @Autowired
    private RedisConnectionFactory connections;

    private final String phone = Unique.mobile();

    @BeforeEach
    void signUp() {
        client.post()
                .uri("/api/v1/people")
                .bodyValue(new SignUp(phone, PASSWORD, "小滨"))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.username")
                .isEqualTo("139****" + phone.substring(7));
    }

    @Test
    void aProgramGetsATokenForItsPassword() {
        Map<?, ?> token = requireNonNull(logIn(PASSWORD)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());

        client.get()
                .uri("/api/v1/people/me")
                .headers(headers -> headers.setBearerAuth(String.valueOf(token.get("accessToken"))))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.displayName")
                .isEqualTo("小滨");
        assertThat(token.get("expiresAt")).asString().endsWith("+08:00");
    }

    @Test
    void aWrongPasswordIsRefused() {
        logIn("another horse")
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/wrong-credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"username\":\"a\"}",
                "{\"username\":1,\"password\":\"b\"}",
                "{\"username\":\"a\\u0000\",\"password\":\"b\"}",
                "{\"username\":\"\",\"password\":\"\"}",
                "[]",
                "{"
            })
    void whatIsNoNameAndPasswordIsRefused(String body) {
        client.post()
                .uri("/api/v1/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aBrowserLogsInByTheFormAndItsSessionEnds() {
        String session = sessionOf(phone, PASSWORD);

        client.get()
                .uri("/api/v1/people/me")
                .cookie("session", session)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("CONSUMER");
        assertThat(requireNonNull(redis.getExpire("session:sessions:" + session).block()))
                .isBetween(Duration.ofMinutes(1), Duration.ofHours(12));
    }

    @Test
    void aLogInOutlastsAPauseOfRedis() {
        Form form = Form.on(client, "/login");
        pauseRedis("1500");

        form.send(client, "username=" + phone + "&password=" + PASSWORD)
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location("/")
                .expectCookie()
                .exists("session");
    }

    /** As a busy disk does. */
    private void pauseRedis(String milliseconds) {
        try (RedisConnection connection = connections.getConnection()) {
            connection.execute("CLIENT", "PAUSE".getBytes(US_ASCII), milliseconds.getBytes(US_ASCII));
        }
    }

    private String sessionOf(String username, String password) {
        return requireNonNull(Form.on(client, "/login")
                        .send(client, "username=" + username + "&password=" + password)
                        .expectStatus()
                        .is3xxRedirection()
                        .returnResult(String.class)
                        .getResponseCookies()
                        .getFirst("session"))
                .getValue();
    }

    private WebTestClient.ResponseSpec logIn(String password) {
        return client.post()
                .uri("/api/v1/tokens")
                .bodyValue(Map.of("username", phone, "password", password))
                .exchange();
    }
}
