package org.luyumarket.procurement.gift;

import org.luyumarket.platform.Refusal;

/** What is to be bought is not what its list gives away. */
final class GiftListDiffers extends Refusal {

    GiftListDiffers(String number) {
        super(Kind.CONFLICT, "gift-list-differs", number);
    }
}
