package org.luyumarket.portal.shop;

import org.luyumarket.cart.CartId;
import org.luyumarket.cart.Carts;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Somebody comes in: from now on it is they who are shopping, with what they had collected as a guest. */
@Component
class Arrival {

    private static final Logger log = LoggerFactory.getLogger(Arrival.class);

    private final SignIn signIn;
    private final Carts carts;
    private final Shoppers shoppers;

    Arrival(SignIn signIn, Carts carts, Shoppers shoppers) {
        this.signIn = signIn;
        this.carts = carts;
        this.shoppers = shoppers;
    }

    Mono<Void> of(Person person, ServerWebExchange exchange) {
        return signIn.signIn(exchange, person).then(bringCart(person, exchange));
    }

    private Mono<Void> bringCart(Person person, ServerWebExchange exchange) {
        return Mono.justOrEmpty(shoppers.guestCart(exchange))
                .flatMap(guests -> carts.merge(guests, CartId.ofPerson(person.id())))
                .then()
                .onErrorResume(failure -> {
                    log.warn("A guest's cart was not brought along: {}", failure.toString());
                    return Mono.empty();
                });
    }
}
