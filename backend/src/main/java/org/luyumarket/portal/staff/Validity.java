package org.luyumarket.portal.staff;

import java.util.Locale;

/** Which suppliers are looked at, by how long their certificate is still good. */
enum Validity {
    ALL,
    SOON,
    EXPIRED;

    static Validity of(String name) {
        return switch (name) {
            case "soon" -> SOON;
            case "expired" -> EXPIRED;
            default -> ALL;
        };
    }

    String address() {
        return this == ALL ? "/staff/suppliers" : "/staff/suppliers?validity=" + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
