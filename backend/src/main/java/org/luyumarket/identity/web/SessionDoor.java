package org.luyumarket.identity.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cookies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Knows a browser's person by the session. Who brings no cookie costs no question to Redis; a session that cannot be read is an
 * anonymous one, so that everything open to all stays open while Redis is away.
 */
@Component
class SessionDoor implements ServerSecurityContextRepository {

    static final String PERSON = "person";

    private static final Logger log = LoggerFactory.getLogger(SessionDoor.class);

    private final Cookies cookies;
    private final AtomicBoolean blind = new AtomicBoolean();

    SessionDoor(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return isKnown(exchange) ? read(exchange) : Mono.empty();
    }

    /** Whether the browser says that it has a session. */
    boolean isKnown(ServerWebExchange exchange) {
        return cookies.read(exchange, SessionConfiguration.COOKIE).isPresent();
    }

    private Mono<SecurityContext> read(ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> blind.set(false))
                .mapNotNull(session -> session.<Person>getAttribute(PERSON))
                .<SecurityContext>map(person -> new SecurityContextImpl(new PersonAuthentication(person)))
                .onErrorResume(this::anonymous);
    }

    private Mono<SecurityContext> anonymous(Throwable failure) {
        if (blind.compareAndSet(false, true)) {
            log.warn("Sessions cannot be read, browsers are anonymous until they can: {}", failure.toString());
        }
        return Mono.empty();
    }

    /** Only signing in writes, and it does so by itself. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }
}
