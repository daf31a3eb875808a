package org.luyumarket.freight;

import org.joda.money.Money;
import org.luyumarket.platform.DivisionCode;

/** Whether and for how much a parcel is sent. */
public sealed interface FreightOffer {

    /** It is sent for this fee, which may be zero. */
    record Delivered(Money fee) implements FreightOffer {}

    /** Nothing is sent to this division. */
    record NotDelivered(DivisionCode division) implements FreightOffer {}
}
