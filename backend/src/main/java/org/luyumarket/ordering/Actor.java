package org.luyumarket.ordering;

import java.util.Locale;
import org.luyumarket.identity.Person;

/** Who took a step in the life of an order. */
enum Actor {
    BUYER,
    STAFF,
    SUPPLIER,
    SYSTEM;

    static Actor of(Person person) {
        return person.isStaff() ? STAFF : SUPPLIER;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
