package org.luyumarket.goodslist;

import org.luyumarket.platform.Refusal;

/** None of the offers differs from what it is already. */
final class NothingToSave extends Refusal {

    NothingToSave() {
        super(Kind.UNPROCESSABLE, "nothing-to-save");
    }
}
