package org.luyumarket.returns;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with the state the return or its order is in; the code says why. */
final class ReturnForbids extends Refusal {

    ReturnForbids(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
