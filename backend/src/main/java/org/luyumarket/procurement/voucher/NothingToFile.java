package org.luyumarket.procurement.voucher;

import org.luyumarket.platform.Refusal;

/** A purchase of which nothing was accepted has nothing to prove. */
final class NothingToFile extends Refusal {

    NothingToFile(String contract) {
        super(Kind.CONFLICT, "nothing-to-file", contract);
    }
}
