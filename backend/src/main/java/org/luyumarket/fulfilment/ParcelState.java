package org.luyumarket.fulfilment;

/** How a parcel is getting on: as it should, or so that somebody should ask its courier. */
public enum ParcelState {
    UNDER_WAY,
    /** Sent, and the courier has never said a word. */
    SILENT,
    /** The courier has said nothing for too long. */
    STALLED,
    /** There is news, but it should have arrived by now. */
    LATE,
    ARRIVED;

    /** Whether somebody should ask after it. */
    public boolean isWorrying() {
        return this == SILENT || this == STALLED || this == LATE;
    }
}
