package org.luyumarket.subscription;

import org.luyumarket.platform.Refusal;

/** A supplier has as many subscriptions as one may have. */
final class TooManySubscriptions extends Refusal {

    TooManySubscriptions(int most) {
        super(Kind.CONFLICT, "too-many-subscriptions", most);
    }
}
