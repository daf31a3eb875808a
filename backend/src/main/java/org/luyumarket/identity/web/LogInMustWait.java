package org.luyumarket.identity.web;

import org.luyumarket.platform.Refusal;

/** Sessions cannot be kept right now; all that needs none goes on. */
final class LogInMustWait extends Refusal {

    LogInMustWait() {
        super(Kind.UNAVAILABLE, "log-in-must-wait");
    }
}
