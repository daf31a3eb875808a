package org.luyumarket.identity.web;

import java.util.UUID;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.identity.PhoneCodes.Purpose;
import org.luyumarket.identity.SignIn;
import org.luyumarket.identity.SignUp;
import org.luyumarket.platform.Cookies;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Log-in by a session whose id is new, so that nobody can have planted it. */
@Component
class BrowserSignIn implements SignIn {

    private static final Logger log = LoggerFactory.getLogger(BrowserSignIn.class);

    private final People people;
    private final PhoneCodes codes;
    private final RateLimits limits;
    private final RateLimitSettings settings;
    private final Guesses guesses;
    private final OpenSessions open;
    private final Cookies cookies;

    BrowserSignIn(
            People people,
            PhoneCodes codes,
            RateLimits limits,
            RateLimitSettings settings,
            Guesses guesses,
            OpenSessions open,
            Cookies cookies) {
        this.people = people;
        this.codes = codes;
        this.limits = limits;
        this.settings = settings;
        this.guesses = guesses;
        this.open = open;
        this.cookies = cookies;
    }

    @Override
    public Mono<Person> signUp(ServerWebExchange exchange, SignUp request) {
        return limits.spend(settings.signUps(), Caller.of(exchange, null))
                .then(Mono.defer(() -> people.signUp(request)));
    }

    @Override
    public Mono<Person> check(ServerWebExchange exchange, String username, String password) {
        return limits.spend(settings.logIns(), Caller.of(exchange, null))
                .then(Mono.defer(() -> guesses.count(exchange, username)))
                .then(Mono.defer(() -> people.authenticate(username, password)))
                .delayUntil(person -> guesses.wasRight(exchange, username))
                .doOnNext(person -> guesses.remember(exchange, username))
                .switchIfEmpty(Mono.error(WrongCredentials::new));
    }

    @Override
    public Mono<Person> check(ServerWebExchange exchange, String phone, CodeAnswer answer) {
        return limits.spend(settings.logIns(), Caller.of(exchange, null))
                .then(Mono.defer(() -> codes.check(Purpose.LOG_IN, phone, answer)))
                .then(Mono.defer(() -> people.comeByPhone(phone, codes.areCarried())))
                .delayUntil(come ->
                        come.passwordDropped() ? signOutEverywhere(come.person().id()) : Mono.empty())
                .map(People.Come::person)
                .doOnNext(person -> guesses.remember(exchange, phone));
    }

    @Override
    public Mono<Void> signIn(ServerWebExchange exchange, Person person) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(SessionDoor.PERSON, person))
                .flatMap(session -> session.changeSessionId()
                        .then(session.save())
                        .then(Mono.defer(() -> open.note(person.id(), session.getId()))))
                .onErrorResume(failure -> mustWait(exchange, failure));
    }

    /** What was put into the session goes, or it would be written with the answer that refuses it. */
    private static Mono<Void> mustWait(ServerWebExchange exchange, Throwable failure) {
        log.warn("A log-in must wait, its session cannot be written: {}", failure.toString());
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().remove(SessionDoor.PERSON))
                .then(Mono.error(LogInMustWait::new));
    }

    @Override
    public Mono<Void> signOutEverywhere(UUID person) {
        return open.endAll(person);
    }

    @Override
    public Mono<Void> signOutElsewhere(ServerWebExchange exchange, UUID person) {
        return cookies.read(exchange, SessionConfiguration.COOKIE).isPresent()
                ? exchange.getSession().flatMap(session -> open.endOthers(person, session.getId()))
                : open.endAll(person);
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
