package org.luyumarket.identity.web;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses whatever changes something and, by the browser's own word, was sent from another site's page. */
final class SameSiteFilter implements WebFilter {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Forgeable forgeable;

    SameSiteFilter(Forgeable forgeable) {
        this.forgeable = forgeable;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return forgeable.canBe(request) && isFromElsewhere(request)
                ? Mono.error(CrossSite::new)
                : chain.filter(exchange);
    }

    private static boolean isFromElsewhere(ServerHttpRequest request) {
        String site = request.getHeaders().getFirst("Sec-Fetch-Site");
        String origin = request.getHeaders().getOrigin();
        return site != null ? !OURS.contains(site) : origin != null && !isOurs(origin, request);
    }

    /** Hosts are compared, not schemes: a proxy may have taken the request by HTTPS and passed it on by HTTP. */
    private static boolean isOurs(String origin, ServerHttpRequest request) {
        String host = authority(origin);
        return host != null && host.equalsIgnoreCase(request.getHeaders().getFirst(HttpHeaders.HOST));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
