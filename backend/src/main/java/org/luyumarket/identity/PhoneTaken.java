package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** Somebody signed up with this phone already. */
final class PhoneTaken extends Refusal {

    PhoneTaken() {
        super(Kind.CONFLICT, "phone-taken");
    }
}
