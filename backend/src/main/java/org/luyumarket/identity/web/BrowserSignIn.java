package org.luyumarket.identity.web;

import org.luyumarket.identity.Caller;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.SignIn;
import org.luyumarket.platform.Cookies;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Log-in by a session whose id is new, so that nobody can have planted it. */
@Component
class BrowserSignIn implements SignIn {

    private final People people;
    private final RateLimits limits;
    private final RateLimitSettings settings;
    private final Cookies cookies;

    BrowserSignIn(People people, RateLimits limits, RateLimitSettings settings, Cookies cookies) {
        this.people = people;
        this.limits = limits;
        this.settings = settings;
        this.cookies = cookies;
    }

    @Override
    public Mono<Person> check(ServerWebExchange exchange, String username, String password) {
        return limits.spend(settings.logIns(), Caller.of(exchange, null))
                .then(Mono.defer(() -> people.authenticate(username, password)))
                .switchIfEmpty(Mono.error(WrongCredentials::new));
    }

    @Override
    public Mono<Void> signIn(ServerWebExchange exchange, Person person) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(SessionDoor.PERSON, person))
                .flatMap(session -> session.changeSessionId().then(session.save()))
                .onErrorMap(failure -> new LogInMustWait());
    }

    @Override
    public Mono<Void> signOut(ServerWebExchange exchange) {
        return cookies.read(exchange, SessionConfiguration.COOKIE).isPresent()
                ? exchange.getSession().flatMap(WebSession::invalidate)
                : Mono.empty();
    }

    @Override
    public Mono<String> formToken(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getRequiredAttribute(CsrfToken.class.getName());
        return token.map(CsrfToken::getToken);
    }
}
