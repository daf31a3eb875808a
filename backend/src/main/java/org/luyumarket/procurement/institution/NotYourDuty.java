package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** This is for somebody else of the unit to do. */
final class NotYourDuty extends Refusal {

    NotYourDuty() {
        super(Kind.FORBIDDEN, "not-your-duty");
    }
}
