package org.luyumarket.procurement.colleague;

import org.luyumarket.platform.Refusal;

/** No unit has this code, or not any more. */
final class UnknownCode extends Refusal {

    UnknownCode() {
        super(Kind.UNPROCESSABLE, "unknown-unit-code");
    }
}
