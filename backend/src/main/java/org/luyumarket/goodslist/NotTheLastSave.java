package org.luyumarket.goodslist;

import org.luyumarket.platform.Refusal;

/** Only what somebody saved last can be taken back, and only once. */
final class NotTheLastSave extends Refusal {

    NotTheLastSave() {
        super(Kind.CONFLICT, "not-the-last-save");
    }
}
