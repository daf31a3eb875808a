package org.luyumarket.ordering.web;

import java.util.regex.Pattern;
import org.luyumarket.ordering.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Every verb of an order, whichever module offers it, is refused to whoever sends the tag of an order that has changed since. */
@Component
class IfMatchFilter implements WebFilter {

    private static final Pattern VERB = Pattern.compile("/api/v1/(staff/)?orders/[^/]+/.+");
    private static final String ANY = "*";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String tag = exchange.getRequest().getHeaders().getFirst(HttpHeaders.IF_MATCH);
        return tag == null || tag.strip().equals(ANY) || !isVerb(exchange)
                ? chain.filter(exchange)
                : chain.filter(exchange).contextWrite(SeenVersion.of(tag)::beside);
    }

    private static boolean isVerb(ServerWebExchange exchange) {
        return VERB.matcher(exchange.getRequest().getPath().value()).matches();
    }
}
