package org.luyumarket.portal.shop;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.cart.CartId;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cookies;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Knows who is shopping. A guest gets a token, which nobody can guess, with the first thing put into the cart. */
@Component
class Shoppers {

    private static final String COOKIE = "cart";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");

    private final StringKeyGenerator tokens =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), TOKEN_BYTES);
    private final Cookies cookies;

    Shoppers(Cookies cookies) {
        this.cookies = cookies;
    }

    Mono<Shopper> shopper(ServerWebExchange exchange) {
        return person().map(person ->
                        new Shopper(person, Optional.of(CartId.ofPerson(person.id())), caller(exchange, person)))
                .switchIfEmpty(Mono.fromSupplier(() -> new Shopper(null, guestCart(exchange), caller(exchange, null))));
    }

    /** The person who is logged in; empty for a guest. */
    Mono<Person> person() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .ofType(Person.class);
    }

    Optional<CartId> guestCart(ServerWebExchange exchange) {
        return cookies.read(exchange, COOKIE)
                .filter(token -> TOKEN.matcher(token).matches())
                .map(CartId::ofGuest);
    }

    /** The shopper's cart; for a guest who has none, a new one. */
    CartId cartFor(Shopper shopper, ServerWebExchange exchange) {
        return shopper.cart().orElseGet(() -> {
            String token = tokens.generateKey();
            cookies.write(exchange, COOKIE, token, KEPT);
            return CartId.ofGuest(token);
        });
    }

    private static String caller(ServerWebExchange exchange, @Nullable Person person) {
        return Caller.of(exchange, person);
    }
}
