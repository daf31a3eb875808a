package org.luyumarket.inventory;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with the presale of a product; the code says why. */
final class PresaleForbids extends Refusal {

    PresaleForbids(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
