package org.luyumarket.aftersale;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with the state the claim or its order is in; the code says why. */
final class ClaimForbids extends Refusal {

    ClaimForbids(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
