package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** The till sent another sale under the number of a receipt that is already recorded. */
final class ReceiptReused extends Refusal {

    ReceiptReused(String number) {
        super(Kind.UNPROCESSABLE, "receipt-reused", number);
    }
}
