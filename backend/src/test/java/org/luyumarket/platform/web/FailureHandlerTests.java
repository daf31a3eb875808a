package org.luyumarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisConnectionException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.ErrorPages;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Refusal;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.context.reactive.AnnotationConfigReactiveWebApplicationContext;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

class FailureHandlerTests {

    private static final AnnotationConfigReactiveWebApplicationContext CONTEXT =
            new AnnotationConfigReactiveWebApplicationContext();

    private static Supplier<Throwable> nextFailure = IllegalStateException::new;

    @BeforeAll
    static void start() {
        TestPropertyValues.of("spring.http.codecs.max-in-memory-size=256KB").applyTo(CONTEXT);
        CONTEXT.register(
                JacksonAutoConfiguration.class,
                CodecsAutoConfiguration.class,
                ValidationAutoConfiguration.class,
                HttpHandlerAutoConfiguration.class,
                WebFluxAutoConfiguration.class,
                Shop.class);
        CONTEXT.scan("org.luyumarket.platform.web", "org.luyumarket.platform.json");
        CONTEXT.refresh();
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    private final WebTestClient client =
            WebTestClient.bindToApplicationContext(CONTEXT).build();

    @Test
    void aRefusalTellsItsTypeAndWhatItAdds() {
        client.get()
                .uri("/refused")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found")
                .jsonPath("$.title")
                .isEqualTo("没有找到")
                .jsonPath("$.status")
                .isEqualTo(409)
                .jsonPath("$.instance")
                .isEqualTo("/refused")
                .jsonPath("$.requestId")
                .isNotEmpty()
                .jsonPath("$.newTotal.amount")
                .isEqualTo("49.90");
    }

    @ParameterizedTest
    @CsvSource({"en-GB,Not found", "zh-TW,没有找到", "fr,没有找到", "fr;q=0.9,没有找到"})
    void aProblemSpeaksTheCallersLanguageOrChinese(String languages, String title) {
        client.get()
                .uri("/nowhere")
                .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo(title);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        client.get()
                .uri("/checked")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-input")
                .jsonPath("$.errors[0].field")
                .isEqualTo("name")
                .jsonPath("$.errors[0].code")
                .isEqualTo("required")
                .jsonPath("$.errors[1].message")
                .isEqualTo("应在 1 到 9999 之间。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\",\"lines\":[{\"quantity\":\"5\"}]}|lines[0].quantity|wrong-type",
                "{\"name\":\"A\",\"lines\":[{\"quantity\":1},{\"quantity\":2.5}]}|lines[1].quantity|wrong-type",
                "{\"name\":\"A\",\"lines\":{}}|lines|wrong-type",
                "{\"name\":7}|name|wrong-type",
                "{\"name\":\"a\\u0000\"}|name|control-characters",
                "{\"name\":\"A\",\"price\":5}|price|money",
                "{\"name\":\"A\",\"price\":{\"amount\":\"5.001\",\"currency\":\"CNY\"}}|price.amount|amount",
                "{\"name\":\"A\",\"price\":{\"amount\":5,\"currency\":\"CNY\"}}|price.amount|wrong-type",
                "{\"name\":\"\"}|name|not-blank",
                "{\"name\":\"ABCDEF\"}|name|size",
                "[]||wrong-type"
            })
    void aBadMemberOfTheBodyIsNamed(String body, @Nullable String field, String code) {
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field == null ? "" : field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].message")
                .value(String.class, message -> assertThat(message).doesNotContain(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"name\":", "{'name':'A'}", "{\"name\":\"A\"} x", "{\"name\":\"A\",\"name\":\"B\"}", "\u0000"})
    void malformedJsonIsToldWithItsPlace(String body) {
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/malformed-json")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("第 1 行"));
    }

    @Test
    void aMissingBodyIsTold() {
        client.post()
                .uri("/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/body-missing");
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        post("{\"name\":\"" + "A".repeat(10_000_000) + "\"}")
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/body-too-large");
    }

    @Test
    void anotherMediaTypeIsUnsupported() {
        client.post()
                .uri("/orders")
                .contentType(MediaType.APPLICATION_XML)
                .bodyValue("<order/>")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unsupported-media-type");
    }

    @Test
    void anotherMethodIsAnsweredWithTheAllowedOnes() {
        client.delete()
                .uri("/orders")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals(HttpHeaders.ALLOW, "POST");
    }

    @ParameterizedTest
    @CsvSource({"/listed?page=abc,page,wrong-type", "/listed,page,required"})
    void aBadParameterIsNamed(String address, String field, String code) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/listed?page=1%00", "/listed?page=%1b", "/%7F"})
    void anAddressWithControlCharactersIsRefused(String address) {
        client.get()
                .uri(URI.create(address))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/bad-request");
    }

    static List<Throwable> outages() {
        return List.of(
                new DataAccessResourceFailureException("down", new R2dbcNonTransientResourceException("closed")),
                new CannotCreateTransactionException("down", new ConnectException("refused")),
                new R2dbcTimeoutException("pool"),
                new R2dbcNonTransientResourceException("terminating connection", "57P01"),
                new QueryTimeoutException("Redis"),
                new RedisConnectionException("Redis"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aServerThatIsAwayMeansTryAgainSoon(Throwable outage) {
        fail(outage)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "2")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unavailable");
    }

    static List<Throwable> defects() {
        return List.of(
                new IllegalStateException("secret detail"),
                new DataAccessResourceFailureException(
                        "secret detail", new R2dbcNonTransientResourceException("raised by a trigger", "P0001")));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectShowsNothingOfItsInside(Throwable defect) {
        EntityExchangeResult<byte[]> answer = fail(defect)
                .expectStatus()
                .isEqualTo(500)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/internal-error")
                .returnResult();

        assertThat(new String(answer.getResponseBodyContent(), StandardCharsets.UTF_8))
                .doesNotContain("secret", "Exception", "trace");
    }

    @Test
    void aBrowserGetsAPage() {
        client.get()
                .uri("/nowhere")
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .isEqualTo("<h1>没有找到</h1>");
    }

    @Test
    void theApiAnswersABrowserInJson() {
        client.get()
                .uri("/api/v1/nowhere")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void theTypeOfAProblemCanBeReadUp() {
        client.get()
                .uri("/problems/unavailable")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("暂时无法处理");
        client.get().uri("/problems/nonsense").exchange().expectStatus().isNotFound();
    }

    private WebTestClient.ResponseSpec post(String body) {
        return client.post()
                .uri("/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec fail(Throwable failure) {
        nextFailure = () -> failure;
        return client.get().uri("/failing").exchange();
    }

    @RestController
    static class Shop {

        @Bean
        ErrorPages pages() {
            return (problem, exchange) -> exchange.getResponse()
                    .writeWith(Mono.just(exchange.getResponse()
                            .bufferFactory()
                            .wrap(("<h1>" + problem.title() + "</h1>").getBytes(StandardCharsets.UTF_8))));
        }

        @PostMapping("/orders")
        Mono<String> order(@Valid @RequestBody NewOrder order) {
            return Mono.just(order.name());
        }

        @GetMapping("/listed")
        Mono<String> list(@RequestParam int page) {
            return Mono.just("page " + page);
        }

        @GetMapping("/refused")
        Mono<String> refuse() {
            return Mono.error(new PriceChanged());
        }

        @GetMapping("/checked")
        Mono<String> check() {
            new FieldChecks()
                    .text("name", " ", 10)
                    .range("quantity", 0, 1, 9_999)
                    .refuseIfAny();
            return Mono.empty();
        }

        @GetMapping("/failing")
        Mono<String> fail() {
            return Mono.error(nextFailure);
        }
    }

    record NewOrder(
            @NotBlank @Size(max = 5) String name,
            @Nullable Money price,
            @Nullable List<Line> lines) {}

    record Line(int quantity) {}

    static final class PriceChanged extends Refusal {

        PriceChanged() {
            super(Kind.CONFLICT, "not-found");
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("newTotal", Cny.parse("49.90"));
        }
    }
}
