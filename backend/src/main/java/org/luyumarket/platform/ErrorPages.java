package org.luyumarket.platform;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Shows a problem to a browser as a page. With a bean of this type, requests of browsers outside the API are answered by it;
 * status and headers such as {@code Retry-After} are set already.
 */
public interface ErrorPages {

    Mono<Void> write(Problem problem, ServerWebExchange exchange);
}
