package org.luyumarket.catalog;

import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Refusal;

/** County staff look after the products of their own county only. */
final class OtherCounty extends Refusal {

    OtherCounty(DivisionCode county) {
        super(Kind.FORBIDDEN, "other-county", county);
    }
}
