package org.luyumarket.identity.web;

import org.luyumarket.platform.Refusal;

/** This is for people who logged in. */
final class LogInRequired extends Refusal {

    LogInRequired() {
        super(Kind.UNAUTHENTICATED, "log-in-required");
    }
}
