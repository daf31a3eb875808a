package org.luyumarket.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2ResourceServerSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.HttpHeaderWriterWebFilter;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The two ways in: programs by a bearer token and browsers by a session, and strangers past all that. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private final Strangers strangers = new Strangers();
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

    /**
     * What strangers pass: whoever brings nothing to be known by is asked for nothing, so what is open to all costs them next to
     * nothing.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain strangersChain(ServerHttpSecurity http, ProtectiveHeaders protection) {
        return guarded(http, protection)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .securityMatcher(exchange -> isStranger(exchange) ? MatchResult.match() : MatchResult.notMatch())
                .addFilterAt(new OpenDoorsFilter(strangers), SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    /** Failures leave the chain as they are, to be answered in the one place that answers all failures. */
    @Bean
    SecurityWebFilterChain peoplesChain(ServerHttpSecurity http, ProtectiveHeaders protection) {
        return guarded(http, protection)
                .securityContextRepository(sessions)
                .oauth2ResourceServer(this::takeBearerTokens)
                .authorizeExchange(doors -> doors.anyExchange().access(SecurityConfiguration::admit))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(strangers)
                        .accessDeniedHandler((exchange, denied) -> Mono.error(Doors.closed(exchange.getRequest()))))
                .build();
    }

    private ServerHttpSecurity guarded(ServerHttpSecurity http, ProtectiveHeaders protection) {
        return http.requestCache(RequestCacheSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .headers(HeaderSpec::disable)
                .addFilterAt(new HttpHeaderWriterWebFilter(protection), SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
                .addFilterBefore(new SameSiteFilter(forgeable), SecurityWebFiltersOrder.CSRF)
                .csrf(this::guardForms);
    }

    private boolean isStranger(ServerWebExchange exchange) {
        return !exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && !sessions.isKnown(exchange);
    }

    private static Mono<AuthorizationResult> admit(Mono<Authentication> caller, AuthorizationContext door) {
        ServerHttpRequest request = door.getExchange().getRequest();
        return caller.map(known -> Doors.admit(known, request))
                .switchIfEmpty(Mono.fromSupplier(() -> Doors.admit(null, request)))
                .map(AuthorizationDecision::new);
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

    /** Requests are measured as a whole; a measure of each filter costs more than the filters. */
    @Bean
    SecurityObservationSettings unmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /** An address or header that no honest client sends. */
    @Bean
    ServerExchangeRejectedHandler rejectedRequests() {
        return (exchange, rejected) -> Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
