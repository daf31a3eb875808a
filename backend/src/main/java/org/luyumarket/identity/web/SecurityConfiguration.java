package org.luyumarket.identity.web;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.platform.Cookies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2ResourceServerSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The one chain that every request passes: programs by a bearer token, browsers by a session. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final Duration HTTPS_ONLY = Duration.ofDays(365);

    private final SessionDoor sessions;
    private final AccessTokens tokens;
    private final FormTokens formTokens;
    private final Forgeable forgeable;

    SecurityConfiguration(SessionDoor sessions, AccessTokens tokens, FormTokens formTokens, Forgeable forgeable) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.formTokens = formTokens;
        this.forgeable = forgeable;
    }

    /** Failures leave the chain as they are, to be answered in the one place that answers all failures. */
    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http, Cookies cookies, @Value("${stripe.api-base:https://api.stripe.com}") URI stripe) {
        return http.securityContextRepository(sessions)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .addFilterBefore(new SameSiteFilter(forgeable), SecurityWebFiltersOrder.CSRF)
                .csrf(this::guardForms)
                .oauth2ResourceServer(this::takeBearerTokens)
                .authorizeExchange(Doors::open)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new Strangers())
                        .accessDeniedHandler((exchange, denied) -> Mono.error(Doors.closed(exchange.getRequest()))))
                .headers(headers -> protectBrowsers(headers, cookies.https(), stripe))
                .build();
    }

    /** A form with a file carries its token among its parts. */
    private void guardForms(CsrfSpec forms) {
        XorServerCsrfTokenRequestAttributeHandler handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        forms.csrfTokenRepository(formTokens)
                .csrfTokenRequestHandler(handler)
                .requireCsrfProtectionMatcher(this::needsFormToken)
                .accessDeniedHandler((exchange, denied) -> Mono.error(FormExpired::new));
    }

    private Mono<MatchResult> needsFormToken(ServerWebExchange exchange) {
        return forgeable.needsFormToken(exchange) ? MatchResult.match() : MatchResult.notMatch();
    }

    private void takeBearerTokens(OAuth2ResourceServerSpec programs) {
        programs.authenticationEntryPoint((exchange, invalid) -> Mono.error(InvalidToken::new))
                .jwt(jwt -> jwt.jwtDecoder(tokens.decoder()).jwtAuthenticationConverter(AccessTokens::authentication));
    }

    private static void protectBrowsers(HeaderSpec headers, boolean https, URI stripe) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(checkoutPages(stripe))))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .hsts(hsts -> {
                    if (https) {
                        hsts.maxAge(HTTPS_ONLY).includeSubdomains(true);
                    } else {
                        hsts.disable();
                    }
                });
    }

    /** Paying is a form that ends, by redirects, on the page of whoever takes the money: a form may go there too. */
    private static String contentPolicy(String checkoutPages) {
        return Stream.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "manifest-src 'self'",
                        "form-action 'self' " + checkoutPages,
                        "frame-ancestors 'none'",
                        "base-uri 'none'")
                .collect(Collectors.joining("; "));
    }

    /** The sandbox's pages are on its own port, under whatever name the shop was reached by. */
    private static String checkoutPages(URI stripe) {
        return "api.stripe.com".equals(stripe.getHost())
                ? "https://checkout.stripe.com"
                : stripe.getScheme() + "://*:" + stripe.getPort();
    }

    /** An address or header that no honest client sends. */
    @Bean
    ServerExchangeRejectedHandler rejectedRequests() {
        return (exchange, rejected) -> Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
