package org.luyumarket.procurement.institution;

/** A check found that its file was discarded, or is checked by somebody else by now: there is nothing left to do. */
final class ListingTakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListingTakenOver() {
        super("the file is no longer this check's", null, false, false);
    }
}
