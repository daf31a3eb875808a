package org.luyumarket.procurement.institution;

import java.util.List;
import org.joda.money.Money;
import org.luyumarket.platform.InvalidInput;

/**
 * How many approvals an amount needs: one up to the first limit, one more beyond each. Without a limit every amount needs one.
 */
public record ApprovalLadder(List<Money> limits) {

    private static final int MOST_LIMITS = 4;

    /** One level for every amount. */
    public static final ApprovalLadder SINGLE = new ApprovalLadder(List.of());

    public ApprovalLadder {
        limits = List.copyOf(limits);
        if (limits.size() > MOST_LIMITS || !rises(limits)) {
            throw new InvalidInput("limits", "rising-limits", MOST_LIMITS);
        }
    }

    private static boolean rises(List<Money> limits) {
        for (int i = 0; i < limits.size(); i++) {
            Money limit = limits.get(i);
            if (!limit.isPositive() || (i > 0 && !limit.isGreaterThan(limits.get(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    /** The highest level that has to approve this amount, from 1. */
    public int levelsFor(Money amount) {
        return 1 + Math.toIntExact(limits.stream().filter(amount::isGreaterThan).count());
    }

    /** How many levels there are. */
    public int height() {
        return limits.size() + 1;
    }
}
