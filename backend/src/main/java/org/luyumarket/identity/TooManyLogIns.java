package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** More passwords wait to be checked than can be checked in good time. */
final class TooManyLogIns extends Refusal {

    TooManyLogIns() {
        super(Kind.UNAVAILABLE, "log-ins-queue");
    }
}
