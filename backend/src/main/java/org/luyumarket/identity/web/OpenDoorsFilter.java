package org.luyumarket.identity.web;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets strangers through the doors that are open to all, and sends them to log in before the others. */
final class OpenDoorsFilter implements WebFilter {

    private final ServerAuthenticationEntryPoint logIn;

    OpenDoorsFilter(ServerAuthenticationEntryPoint logIn) {
        this.logIn = logIn;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Doors.admit(null, exchange.getRequest())
                ? chain.filter(exchange)
                : logIn.commence(exchange, new AuthenticationCredentialsNotFoundException("stranger"));
    }
}
