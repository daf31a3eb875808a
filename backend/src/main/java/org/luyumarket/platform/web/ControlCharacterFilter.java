package org.luyumarket.platform.web;

import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses addresses with control characters, which PostgreSQL cannot store and nobody types; tabs and line ends may pass. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ControlCharacterFilter implements WebFilter {

    private static final Pattern CONTROL = Pattern.compile("%(?:0[0-8bBcCeEfF]|1[0-9a-fA-F]|7[fF])");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String address = exchange.getRequest().getURI().toString();
        return address.indexOf('%') >= 0 && CONTROL.matcher(address).find()
                ? Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST))
                : chain.filter(exchange);
    }
}
