package org.luyumarket.platform;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What strangers' programs send the short way: a {@code POST} to one address that brings nothing to be known by, and nothing that only
 * a browser sends. None of the filters has anything to say to it; all else that comes to the address takes the long way.
 */
public interface StrangersPost {

    /** Its address, without a query. */
    String path();

    /** Whether the other headers ask for nothing that only the long way can do. */
    default boolean suits(HttpHeaders headers) {
        return true;
    }

    /** The body as it came, and not empty. Failures are answered as on the long way. */
    Mono<Void> answer(byte[] body, ServerWebExchange exchange);
}
