package org.luyumarket.subscription;

import java.util.Objects;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;

/** Whose programs are told: a supplier, or a partner that sells for the counties. */
public record Subscriber(Kind kind, String id) {

    /** Which of the two; each hears of other things. */
    public enum Kind {
        SUPPLIER,
        PARTNER
    }

    /** For whom this person may subscribe; nobody is behind an empty id. */
    public static Subscriber of(Person person) {
        return person.role() == Role.CHANNEL_PARTNER
                ? new Subscriber(Kind.PARTNER, Objects.requireNonNullElse(person.partnerId(), ""))
                : new Subscriber(Kind.SUPPLIER, Objects.requireNonNullElse(person.supplierId(), ""));
    }
}
