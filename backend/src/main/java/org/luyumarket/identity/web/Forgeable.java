package org.luyumarket.identity.web;

import java.util.List;
import java.util.Set;
import org.luyumarket.platform.Cookies;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which requests another site could make a browser send, and what proves that it was not so. */
@Component
class Forgeable {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    /** Stripe calls from its own machines; what it sends is signed. */
    private static final PathPattern WEBHOOKS = pattern("/api/v1/webhooks/**");

    private static final PathPattern API = pattern("/api/**");

    /** A program of the reader's mail provider sends it too; its address is the proof. */
    private static final PathPattern UNSUBSCRIBING = pattern("/unsubscribe/**");

    /** Their forms are on pages that are the same for all, which cannot hold a token: the browser's word on the origin has to do. */
    private static final List<PathPattern> ON_PAGES_FOR_ALL =
            List.of(pattern("/cart/**"), pattern("/language"), UNSUBSCRIBING);

    private final Cookies cookies;

    Forgeable(Cookies cookies) {
        this.cookies = cookies;
    }

    private static PathPattern pattern(String text) {
        return PathPatternParser.defaultInstance.parse(text);
    }

    /** Changes something, and came from a browser if it says where it came from. */
    boolean canBe(ServerHttpRequest request) {
        return !SAFE.contains(request.getMethod()) && !WEBHOOKS.matches(path(request));
    }

    /** A program that brings its own token, or nothing that a browser would add by itself, cannot have been tricked. */
    boolean needsFormToken(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return canBe(request)
                && !bringsToken(request)
                && (API.matches(path(request)) ? hasSession(exchange) : !isOnPageForAll(request));
    }

    private static boolean bringsToken(ServerHttpRequest request) {
        String authorization = request.getHeaders().getFirst("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    private boolean hasSession(ServerWebExchange exchange) {
        return cookies.read(exchange, SessionConfiguration.COOKIE).isPresent();
    }

    private static boolean isOnPageForAll(ServerHttpRequest request) {
        return ON_PAGES_FOR_ALL.stream().anyMatch(pattern -> pattern.matches(path(request)));
    }

    private static PathContainer path(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication();
    }
}
