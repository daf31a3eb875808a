package org.luyumarket.portal.supply;

import org.luyumarket.platform.Refusal;

/** None of the orders that papers are asked for is to be packed. */
final class NothingToPack extends Refusal {

    NothingToPack() {
        super(Kind.NOT_FOUND, "nothing-to-pack");
    }
}
