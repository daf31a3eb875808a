package org.luyumarket.identity;

import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * How browsers come in and leave, for the pages that hold the forms. {@code @AuthenticationPrincipal Person} is the person
 * afterwards, and null for whoever is not logged in.
 */
public interface SignIn {

    /** Signs a consumer up, within the caller's limit. */
    Mono<Person> signUp(ServerWebExchange exchange, SignUp request);

    /**
     * Checks a name (or phone) and password within the limits of the caller and of the account; refuses wrong ones, one code for
     * all. Opens nothing yet.
     */
    Mono<Person> check(ServerWebExchange exchange, String username, String password);

    /**
     * Whose phone it is to which a code was sent ({@link PhoneCodes.Purpose#LOG_IN}), within the limits of the caller; a number that
     * nobody has signed up with gets an account. Opens nothing yet.
     */
    Mono<Person> check(ServerWebExchange exchange, String phone, CodeAnswer answer);

    /** Opens a session with a new id and sets its cookie; while Redis is away that is refused as having to wait. */
    Mono<Void> signIn(ServerWebExchange exchange, Person person);

    /** Ends all sessions of somebody, wherever they are open. */
    Mono<Void> signOutEverywhere(UUID person);

    /** Ends all sessions of somebody but the one of this request, if it has one. */
    Mono<Void> signOutElsewhere(ServerWebExchange exchange, UUID person);

    /** Ends the session, if there is one. */
    Mono<Void> signOut(ServerWebExchange exchange);

    /**
     * What every form that posts carries in its field {@link #FORM_TOKEN}, except those on pages that are the same for all.
     * Asking sets a cookie, so do not ask on a page that is cached.
     */
    Mono<String> formToken(ServerWebExchange exchange);

    /** The field's name; scripts send it as header {@code X-CSRF-TOKEN}. */
    String FORM_TOKEN = "_csrf";
}
