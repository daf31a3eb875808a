package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** The till has reported no such sale. */
final class UnknownReceipt extends Refusal {

    UnknownReceipt(String number) {
        super(Kind.NOT_FOUND, "unknown-receipt", number);
    }
}
