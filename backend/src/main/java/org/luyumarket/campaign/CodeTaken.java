package org.luyumarket.campaign;

import org.luyumarket.platform.Refusal;

/** Another coupon has this code. */
final class CodeTaken extends Refusal {

    CodeTaken(String code) {
        super(Kind.CONFLICT, "coupon-code-taken", code);
    }
}
