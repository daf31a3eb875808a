package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** The code is not the one that was sent, or no longer; which of them is not told. */
final class WrongCode extends Refusal {

    WrongCode() {
        super(Kind.UNAUTHENTICATED, "wrong-code");
    }
}
