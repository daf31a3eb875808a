package org.luyumarket.cart;

import java.util.UUID;

/** Whose cart: a guest's random token or a person. */
public record CartId(String value) {

    public static CartId ofGuest(String token) {
        return new CartId("guest:" + token);
    }

    public static CartId ofPerson(UUID person) {
        return new CartId("person:" + person);
    }
}
