package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** This person may look at deals and partners, not change them. */
final class DealsReadOnly extends Refusal {

    DealsReadOnly() {
        super(Kind.FORBIDDEN, "deals-read-only");
    }
}
