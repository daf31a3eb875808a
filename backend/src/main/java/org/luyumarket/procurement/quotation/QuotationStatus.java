package org.luyumarket.procurement.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a request for quotations stands; whether offers are still taken is a matter of its deadline. */
public enum QuotationStatus implements State<QuotationStatus> {
    ASKED,
    AWARDED,
    CANCELLED;

    @Override
    public Set<QuotationStatus> successors() {
        return this == ASKED ? EnumSet.of(AWARDED, CANCELLED) : EnumSet.noneOf(QuotationStatus.class);
    }
}
