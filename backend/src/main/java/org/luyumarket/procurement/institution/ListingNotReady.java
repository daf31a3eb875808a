package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** The file is still being checked, has rows that are wrong, or was decided already. */
final class ListingNotReady extends Refusal {

    ListingNotReady() {
        super(Kind.CONFLICT, "listing-not-ready");
    }
}
