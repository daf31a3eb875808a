package org.luyumarket.procurement.budget;

import java.util.Map;
import org.joda.money.Money;
import org.luyumarket.platform.Refusal;

/** What is free of a budget is less than what is asked of it. */
public final class BudgetTooSmall extends Refusal {

    private final transient Money free;

    BudgetTooSmall(String item, Money asked, Money free) {
        super(Kind.CONFLICT, "budget-too-small", item, asked, free);
        this.free = free;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("free", free);
    }
}
