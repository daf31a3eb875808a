package org.luyumarket.procurement.gift;

import org.luyumarket.platform.Refusal;

/** There is no such list, or none that one may see. */
final class UnknownGiftList extends Refusal {

    UnknownGiftList() {
        super(Kind.NOT_FOUND, "unknown-gift-list");
    }
}
