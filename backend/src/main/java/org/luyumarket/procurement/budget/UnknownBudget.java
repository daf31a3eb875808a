package org.luyumarket.procurement.budget;

import org.luyumarket.platform.Refusal;

/** There is no such budget, or none that the caller may see. */
final class UnknownBudget extends Refusal {

    UnknownBudget() {
        super(Kind.NOT_FOUND, "unknown-budget");
    }
}
