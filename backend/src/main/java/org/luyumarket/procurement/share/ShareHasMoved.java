package org.luyumarket.procurement.share;

import org.luyumarket.platform.Refusal;

/** Somebody else of the unit filed meanwhile. */
final class ShareHasMoved extends Refusal {

    ShareHasMoved(int year) {
        super(Kind.STALE, "share-has-moved", year);
    }
}
