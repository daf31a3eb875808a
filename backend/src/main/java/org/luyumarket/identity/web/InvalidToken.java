package org.luyumarket.identity.web;

import org.luyumarket.platform.Refusal;

/** The bearer token is forged, damaged or past its end. */
final class InvalidToken extends Refusal {

    InvalidToken() {
        super(Kind.UNAUTHENTICATED, "invalid-token");
    }
}
