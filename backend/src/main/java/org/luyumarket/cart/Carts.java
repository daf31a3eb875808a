package org.luyumarket.cart;

import java.util.Collection;
import reactor.core.publisher.Mono;

/** Carts in Redis; without Redis every call is refused as unavailable and nothing else of the shop is harmed. */
public interface Carts {

    /** An unknown cart is an empty one. */
    Mono<Cart> find(CartId id);

    Mono<Void> add(CartId id, String sku, int quantity);

    /** Sets the quantity; zero takes the line out. */
    Mono<Void> set(CartId id, String sku, int quantity);

    /** Takes these lines out, as after an order. */
    Mono<Void> remove(CartId id, Collection<String> skus);

    /** Moves what a guest collected into the cart of the person who logged in. */
    Mono<Void> merge(CartId guest, CartId person);
}
