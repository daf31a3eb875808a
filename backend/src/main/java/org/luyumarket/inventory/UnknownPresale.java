package org.luyumarket.inventory;

import org.luyumarket.platform.Refusal;

/** There is no such presale, or none that the viewer may see. */
final class UnknownPresale extends Refusal {

    UnknownPresale() {
        super(Kind.NOT_FOUND, "unknown-presale");
    }
}
