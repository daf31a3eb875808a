package org.luyumarket.complaint;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with the state the complaint or its order is in; the code says why. */
final class ComplaintForbids extends Refusal {

    ComplaintForbids(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
