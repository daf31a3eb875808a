package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** No active partner's till has this key. */
final class WrongPartnerKey extends Refusal {

    WrongPartnerKey() {
        super(Kind.UNAUTHENTICATED, "wrong-partner-key");
    }
}
