package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** There is no such file of units, or none that the caller may see. */
final class UnknownListing extends Refusal {

    UnknownListing() {
        super(Kind.NOT_FOUND, "unknown-listing");
    }
}
