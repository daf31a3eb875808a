package org.luyumarket.portal.buyer;

import org.luyumarket.platform.Refusal;

/** Somebody who acts for no unit came to the desk of one. */
final class NoUnit extends Refusal {

    NoUnit() {
        super(Kind.NOT_FOUND, "no-unit");
    }
}
