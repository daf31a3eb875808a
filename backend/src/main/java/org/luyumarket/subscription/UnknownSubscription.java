package org.luyumarket.subscription;

import org.luyumarket.platform.Refusal;

/** There is no such subscription or message, or it is somebody else's. */
final class UnknownSubscription extends Refusal {

    UnknownSubscription() {
        super(Kind.NOT_FOUND, "unknown-subscription");
    }
}
