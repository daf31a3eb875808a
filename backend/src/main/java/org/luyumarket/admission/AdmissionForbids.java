package org.luyumarket.admission;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with where the application stands or who asks; the code says why. */
final class AdmissionForbids extends Refusal {

    AdmissionForbids(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }
}
