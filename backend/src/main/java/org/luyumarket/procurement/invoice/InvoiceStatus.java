package org.luyumarket.procurement.invoice;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where an invoice stands, by what its papers add up to. */
public enum InvoiceStatus implements State<InvoiceStatus> {
    /** The buyer wants it; the seller has issued nothing. */
    REQUESTED,
    /** Issued for a part of the amount. */
    PARTIAL,
    ISSUED,
    /** All that was issued is taken back by red-letter invoices; it may be asked for anew. */
    RED_LETTER;

    @Override
    public Set<InvoiceStatus> successors() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(PARTIAL, ISSUED);
            case PARTIAL -> EnumSet.of(PARTIAL, ISSUED, RED_LETTER);
            case ISSUED -> EnumSet.of(PARTIAL, RED_LETTER);
            case RED_LETTER -> EnumSet.noneOf(InvoiceStatus.class);
        };
    }
}
