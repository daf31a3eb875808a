package org.luyumarket.identity.web;

import java.net.URI;
import org.luyumarket.identity.ReturnAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends strangers to the log-in page if they can read one, and tells programs what is missing. */
final class Strangers implements ServerAuthenticationEntryPoint {

    private static final String FRAGMENT_REDIRECT = "HX-Redirect";

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getPath().value().startsWith("/api/") || !readsPages(request)) {
            return Mono.error(LogInRequired::new);
        }
        send(
                exchange.getResponse(),
                ReturnAddress.logInFor(request),
                request.getHeaders().containsHeader("HX-Request"));
        return exchange.getResponse().setComplete();
    }

    private static boolean readsPages(ServerHttpRequest request) {
        return request.getHeaders().containsHeader("HX-Request")
                || String.join(",", request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT))
                        .contains("text/html");
    }

    /** A fragment would show the log-in page inside itself, so its page is told to go there. */
    private static void send(ServerHttpResponse response, URI page, boolean fragment) {
        response.setStatusCode(fragment ? HttpStatus.UNAUTHORIZED : HttpStatus.SEE_OTHER);
        response.getHeaders().set(fragment ? FRAGMENT_REDIRECT : HttpHeaders.LOCATION, page.toString());
    }
}
