package org.luyumarket.procurement.budget;

import org.luyumarket.platform.Refusal;

/** Somebody changed the budget meanwhile, or would leave less than is held and consumed. */
final class BudgetHasMoved extends Refusal {

    BudgetHasMoved(String item) {
        super(Kind.STALE, "budget-has-moved", item);
    }
}
