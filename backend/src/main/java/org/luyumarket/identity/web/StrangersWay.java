package org.luyumarket.identity.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.StrangersPost;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The short way past all other filters, for an evening when a town wants the same box of oranges and pays for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class StrangersWay implements WebFilter {

    private static final int MOST_BYTES = 64 * 1024;

    private final Map<String, StrangersPost> posts;
    private final ProtectiveHeaders protection;

    StrangersWay(List<StrangersPost> posts, ProtectiveHeaders protection) {
        this.posts = posts.stream().collect(toMap(StrangersPost::path, Function.identity()));
        this.protection = protection;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain longWay) {
        StrangersPost post = suiting(exchange.getRequest());
        return post == null ? longWay.filter(exchange) : answer(post, exchange);
    }

    private @Nullable StrangersPost suiting(ServerHttpRequest request) {
        if (!HttpMethod.POST.equals(request.getMethod()) || request.getURI().getRawQuery() != null) {
            return null;
        }
        StrangersPost post = posts.get(request.getURI().getRawPath());
        HttpHeaders headers = request.getHeaders();
        return post != null && isOfAStranger(headers) && post.suits(headers) ? post : null;
    }

    private static boolean isOfAStranger(HttpHeaders headers) {
        long length = headers.getContentLength();
        return length > 0
                && length <= MOST_BYTES
                && !headers.containsHeader(HttpHeaders.COOKIE)
                && !headers.containsHeader(HttpHeaders.AUTHORIZATION)
                && !headers.containsHeader(HttpHeaders.ORIGIN)
                && !headers.containsHeader("Sec-Fetch-Site");
    }

    private Mono<Void> answer(StrangersPost post, ServerWebExchange exchange) {
        ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .ifPresent(observed -> observed.setPathPattern(post.path()));
        exchange.getResponse().beforeCommit(() -> protection.writeHttpHeaders(exchange));
        return DataBufferUtils.join(exchange.getRequest().getBody())
                .map(StrangersWay::bytes)
                .flatMap(body -> post.answer(body, exchange));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
