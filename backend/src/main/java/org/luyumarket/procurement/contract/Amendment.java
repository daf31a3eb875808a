package org.luyumarket.procurement.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;

/**
 * What a new version says: on which terms how much goes where, and why. It may want less than the budget is held for, never more,
 * and prices stay.
 */
public record Amendment(Terms terms, List<Planned> plan, String reason) {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SITE = 60;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_DROPS = 500;

    public Amendment {
        plan = List.copyOf(plan);
    }

    void check(Revision held, LocalDate today) {
        FieldChecks fields =
                new FieldChecks().text("reason", reason, LONGEST_REASON).range("plan", plan.size(), 1, MOST_DROPS);
        terms.check(fields);
        for (int i = 0; i < plan.size(); i++) {
            check(fields, "plan[" + i + "].", plan.get(i), today);
        }
        planned().forEach((sku, boxes) -> {
            int most = held.quantityOf(sku);
            fields.check(boxes <= most, "plan", "plan-beyond-contract", sku, boxes, most);
        });
        fields.refuseIfAny();
    }

    private static void check(FieldChecks fields, String field, Planned drop, LocalDate today) {
        fields.text(field + "site", drop.site(), LONGEST_SITE)
                .text(field + "address", drop.address(), LONGEST_ADDRESS)
                .check(!drop.day().isBefore(today), field + "day", "day-has-passed")
                .range(field + "quantity", drop.quantity(), 1, Integer.MAX_VALUE);
    }

    /** The lines of before with as many boxes as the plan has; products without any are left out. */
    List<Line> lines(Revision held) {
        Map<String, Integer> boxes = planned();
        return held.lines().stream()
                .filter(line -> boxes.containsKey(line.sku()))
                .map(line -> line.of(boxes.getOrDefault(line.sku(), 0)))
                .toList();
    }

    private Map<String, Integer> planned() {
        return plan.stream().collect(groupingBy(Planned::sku, summingInt(Planned::quantity)));
    }
}
