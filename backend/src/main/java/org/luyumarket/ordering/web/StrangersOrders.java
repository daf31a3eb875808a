package org.luyumarket.ordering.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Caller;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Placement;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.security.web.server.header.ServerHttpHeadersWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The short way for orders of strangers' programs, on an evening when a town wants the same box of oranges. A request that brings
 * nothing to be known by, and nothing that only a browser sends, is held up by no rule on the long way; every other takes that one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class StrangersOrders implements WebFilter {

    private static final String ORDERS = "/api/v1/orders";
    private static final int MOST_BYTES = 64 * 1024;

    private final Ordering ordering;
    private final ServerHttpHeadersWriter protection;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    StrangersOrders(Ordering ordering, ServerHttpHeadersWriter protection, JsonMapper json) {
        this.ordering = ordering;
        this.protection = protection;
        this.reader = json.readerFor(PlacementBody.class);
        this.writer = json.writerFor(PlacedBody.class);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain longWay) {
        return isStrangersOrder(exchange.getRequest()) ? place(exchange) : longWay.filter(exchange);
    }

    private static boolean isStrangersOrder(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        long length = headers.getContentLength();
        return HttpMethod.POST.equals(request.getMethod())
                && request.getURI().getRawQuery() == null
                && ORDERS.equals(request.getURI().getRawPath())
                && MediaType.APPLICATION_JSON_VALUE.equals(headers.getFirst(HttpHeaders.CONTENT_TYPE))
                && length > 0
                && length <= MOST_BYTES
                && !headers.containsHeader(HttpHeaders.COOKIE)
                && !headers.containsHeader(HttpHeaders.AUTHORIZATION)
                && !headers.containsHeader(HttpHeaders.ORIGIN)
                && !headers.containsHeader("Sec-Fetch-Site")
                && takesJson(headers.getFirst(HttpHeaders.ACCEPT));
    }

    private static boolean takesJson(@Nullable String kinds) {
        return kinds == null || kinds.contains(MediaType.ALL_VALUE) || kinds.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    private Mono<Void> place(ServerWebExchange exchange) {
        ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .ifPresent(observed -> observed.setPathPattern(ORDERS));
        exchange.getResponse().beforeCommit(() -> protection.writeHttpHeaders(exchange));
        return DataBufferUtils.join(exchange.getRequest().getBody())
                .flatMap(this::read)
                .switchIfEmpty(Mono.error(StrangersOrders::bodyMissing))
                .flatMap(body -> ordering.place(body.toOrder(null, Caller.of(exchange, null), key(exchange))))
                .flatMap(placed -> answer(placed, exchange.getResponse()));
    }

    private static String key(ServerWebExchange exchange) {
        String key = exchange.getRequest().getHeaders().getFirst(OrderEndpoints.IDEMPOTENCY_KEY);
        return key == null ? "" : key;
    }

    /** A body of {@code null} is none. */
    private Mono<PlacementBody> read(DataBuffer buffer) {
        byte[] body = new byte[buffer.readableByteCount()];
        buffer.read(body);
        DataBufferUtils.release(buffer);
        try {
            return Mono.justOrEmpty(reader.<@Nullable PlacementBody>readValue(body));
        } catch (JacksonException malformed) {
            return Mono.error(new ServerWebInputException("An order that cannot be read", null, malformed));
        }
    }

    private static ServerWebInputException bodyMissing() {
        return new ServerWebInputException("No order", null, new DecodingException("A body of null"));
    }

    private Mono<Void> answer(Placement placed, ServerHttpResponse response) {
        byte[] body = writer.writeValueAsBytes(PlacedBody.of(placed));
        response.setStatusCode(placed.repeated() ? HttpStatus.OK : HttpStatus.CREATED);
        response.getHeaders()
                .setLocation(URI.create(ORDERS + "/" + placed.order().number()));
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
