package org.luyumarket.platform.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

class HandoutsTests {

    private static final String TAG = "\"1\"";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Handouts handouts = new Handouts(registry);
    private final AtomicInteger longWays = new AtomicInteger();
    private final DisposableServer server = start();
    private final WebTestClient client = WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.create()))
            .baseUrl("http://localhost:" + server.port())
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
            .build();

    private volatile int state = 1;
    private volatile String body = "oranges";
    private volatile boolean saysCookie;

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void onlyTheFirstWhoAsksGoesTheLongWay() {
        EntityExchangeResult<byte[]> first = get("X-Any", "1");
        EntityExchangeResult<byte[]> second = get("X-Any", "2");

        assertThat(longWays).hasValue(1);
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(second.getResponseHeaders().toSingleValueMap())
                .containsAllEntriesOf(first.getResponseHeaders().toSingleValueMap());
    }

    @Test
    void whatNoLongerHoldsIsAskedForAnew() {
        get("X-Any", "1");
        state = 2;
        body = "lemons";

        assertThat(get("X-Any", "2").getResponseBody()).asString().isEqualTo("lemons");
        assertThat(get("X-Any", "3").getResponseBody()).asString().isEqualTo("lemons");
        assertThat(longWays).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Cookie, cart=1",
        "Authorization, Bearer x",
        "Accept-Language, en",
        "Accept, text/plain",
        "If-None-Match, \"0\"",
        "If-None-Match, W/\"1\"",
        "If-None-Match, '\"0\", \"1\"'"
    })
    void whoeverMayBeAnsweredDifferentlyGoesTheLongWay(String header, String value) {
        get("X-Any", "1");
        get(header, value);

        assertThat(longWays).hasValue(2);
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        get("X-Any", "1");

        EntityExchangeResult<byte[]> answer = get("If-None-Match", TAG);

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(answer.getResponseBody()).isNull();
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo(TAG);
        assertThat(longWays).hasValue(1);
    }

    @Test
    void whoReadsCompressedBytesGetsThem() {
        body = "oranges and lemons ".repeat(1_000);
        get("X-Any", "1");

        EntityExchangeResult<byte[]> answer = get("Accept-Encoding", "gzip, br");

        assertThat(answer.getResponseHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getResponseHeaders().getContentLength()).isLessThan(1_000);
        assertThat(longWays).hasValue(1);
    }

    @Test
    void anAnswerWithACookieIsForOneOnly() {
        saysCookie = true;
        get("X-Any", "1");
        get("X-Any", "2");

        assertThat(longWays).hasValue(2);
    }

    @Test
    void whatIsHandedOutIsCountedWhereTheLongWayIs() {
        get("X-Any", "1");
        get("X-Any", "2");
        get("If-None-Match", TAG);

        assertThat(counted("200")).isEqualTo(1);
        assertThat(counted("304")).isEqualTo(1);
    }

    @Test
    void whatIsBeyondTheRoomIsNotKept() {
        body = "o".repeat(6 << 20);
        for (int i = 0; i < 6; i++) {
            get("Accept-Language", "x" + i);
        }
        assertThat(longWays).hasValue(6);
        get("Accept-Language", "x0");
        assertThat(longWays).hasValue(6);
        get("Accept-Language", "x5");
        assertThat(longWays).hasValue(7);
    }

    @Test
    void whatNoLongerHoldsMakesRoom() {
        body = "o".repeat(6 << 20);
        for (int i = 0; i < 4; i++) {
            get("Accept-Language", "x" + i);
        }
        state = 2;
        get("Accept-Language", "x5");
        get("Accept-Language", "x5");

        assertThat(longWays).hasValue(5);
    }

    private long counted(String status) {
        return registry.get("http.server.requests")
                .tags("uri", "/fruit/{name}", "status", status)
                .timer()
                .count();
    }

    private EntityExchangeResult<byte[]> get(String header, String value) {
        return client.get()
                .uri("/fruit/1")
                .header(header, value)
                .exchange()
                .expectBody()
                .returnResult();
    }

    private DisposableServer start() {
        HttpHandler longWay = WebHttpHandlerBuilder.webHandler(this::answer).build();
        return ShortWay.lead(HttpServer.create(), handouts)
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(longWay))
                .bindNow();
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        longWays.incrementAndGet();
        int now = state;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getAttributes().put(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/fruit/{name}");
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.OK);
        response.getHeaders().setETag(TAG);
        response.getHeaders().set(HttpHeaderNames.CONTENT_LENGTH.toString(), Integer.toString(bytes.length));
        if (saysCookie) {
            response.addCookie(ResponseCookie.from("seen", "1").build());
        }
        handouts.keep(exchange, bytes, () -> state == now);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }
}
