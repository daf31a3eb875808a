package org.luyumarket.procurement.voucher;

import org.luyumarket.platform.Refusal;

/** Not there, or not to be seen by whoever asks. */
final class UnknownVoucher extends Refusal {

    UnknownVoucher() {
        super(Kind.NOT_FOUND, "unknown-voucher");
    }
}
