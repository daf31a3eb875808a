package org.luyumarket.ordering.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Caller;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Placement;
import org.luyumarket.platform.StrangersPost;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Orders of strangers' programs, in JSON. */
@Component
class StrangersOrders implements StrangersPost {

    private static final String ORDERS = "/api/v1/orders";

    private final Ordering ordering;
    private final PlainPlacements plain = new PlainPlacements();
    private final ObjectReader reader;
    private final ObjectWriter writer;

    StrangersOrders(Ordering ordering, JsonMapper json) {
        this.ordering = ordering;
        this.reader = json.readerFor(PlacementBody.class);
        this.writer = json.writerFor(PlacedBody.class);
    }

    @Override
    public String path() {
        return ORDERS;
    }

    @Override
    public boolean suits(HttpHeaders headers) {
        return MediaType.APPLICATION_JSON_VALUE.equals(headers.getFirst(HttpHeaders.CONTENT_TYPE))
                && takesJson(headers.getFirst(HttpHeaders.ACCEPT));
    }

    private static boolean takesJson(@Nullable String kinds) {
        return kinds == null || kinds.contains(MediaType.ALL_VALUE) || kinds.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    public Mono<Void> answer(byte[] body, ServerWebExchange exchange) {
        return read(body)
                .switchIfEmpty(Mono.error(StrangersOrders::bodyMissing))
                .flatMap(order -> ordering.place(order.toOrder(null, Caller.of(exchange, null), key(exchange))))
                .flatMap(placed -> answer(placed, exchange.getResponse()));
    }

    private static String key(ServerWebExchange exchange) {
        String key = exchange.getRequest().getHeaders().getFirst(OrderEndpoints.IDEMPOTENCY_KEY);
        return key == null ? "" : key;
    }

    private Mono<PlacementBody> read(byte[] body) {
        PlacementBody placement = plain.read(body);
        return placement == null ? readAnyOther(body) : Mono.just(placement);
    }

    /** A body of {@code null} is none. */
    private Mono<PlacementBody> readAnyOther(byte[] body) {
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
