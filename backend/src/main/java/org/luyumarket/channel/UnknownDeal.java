package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** There is no such deal, or none that the caller may see. */
final class UnknownDeal extends Refusal {

    UnknownDeal(String number) {
        super(Kind.NOT_FOUND, "unknown-deal", number);
    }
}
