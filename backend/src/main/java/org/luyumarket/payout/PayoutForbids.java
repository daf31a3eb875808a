package org.luyumarket.payout;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with how the run, payout or account stands; the code says why. */
final class PayoutForbids extends Refusal {

    PayoutForbids(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
