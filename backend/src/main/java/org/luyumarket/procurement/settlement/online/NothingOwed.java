package org.luyumarket.procurement.settlement.online;

import org.luyumarket.platform.Refusal;

/** The due is paid already. */
final class NothingOwed extends Refusal {

    NothingOwed(String due) {
        super(Kind.CONFLICT, "nothing-owed", due);
    }
}
