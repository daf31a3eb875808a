package org.luyumarket.payout;

import org.luyumarket.platform.Refusal;

/** There is no such run, payout or account, or none that whoever asks may see. */
final class UnknownPayout extends Refusal {

    UnknownPayout() {
        super(Kind.NOT_FOUND, "unknown-payout");
    }
}
