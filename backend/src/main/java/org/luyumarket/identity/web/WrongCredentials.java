package org.luyumarket.identity.web;

import org.luyumarket.platform.Refusal;

/** Name or password is wrong; which of them is not told. */
final class WrongCredentials extends Refusal {

    WrongCredentials() {
        super(Kind.UNAUTHENTICATED, "wrong-credentials");
    }
}
