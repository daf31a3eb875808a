package org.luyumarket.portal.shop;

import org.luyumarket.platform.Refusal;

/** More pictures are wanted at once than are painted. */
final class PicturesBusy extends Refusal {

    PicturesBusy() {
        super(Kind.UNAVAILABLE, "pictures-busy");
    }
}
