package org.luyumarket.aftersale;

import org.luyumarket.platform.Refusal;

/** There is no such claim, or none that the viewer may see. */
final class UnknownClaim extends Refusal {

    UnknownClaim() {
        super(Kind.NOT_FOUND, "unknown-claim");
    }
}
