package org.luyumarket.procurement.requisition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.springframework.stereotype.Component;

/** What a requisition may say: each product once, and every box of it on its way to some site. */
@Component
class RequisitionRules {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_LINES = 50;
    private static final int MOST_DROPS = 500;
    private static final int MOST_BOXES = 99_999;

    private final Divisions divisions;
    private final Clock clock;

    RequisitionRules(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    void check(RequisitionDraft draft) {
        FieldChecks fields = new FieldChecks()
                .text("purpose", draft.purpose(), LONGEST_TEXT)
                .range("lines", draft.wants().size(), 1, MOST_LINES)
                .range("plan", draft.plan().size(), 1, MOST_DROPS);
        checkWants(fields, draft.wants());
        checkDrops(fields, draft.plan());
        checkSums(fields, draft);
        fields.refuseIfAny();
    }

    private static void checkWants(FieldChecks fields, List<Want> wants) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wants.size(); i++) {
            Want want = wants.get(i);
            fields.check(seen.add(want.sku()), "lines[" + i + "].sku", "listed-twice", want.sku())
                    .range("lines[" + i + "].quantity", want.quantity(), 1, MOST_BOXES);
        }
    }

    private void checkDrops(FieldChecks fields, List<Drop> plan) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        for (int i = 0; i < plan.size(); i++) {
            Drop drop = plan.get(i);
            String field = "plan[" + i + "].";
            fields.text(field + "site", drop.site(), LONGEST_TEXT)
                    .text(field + "address", drop.address(), LONGEST_TEXT)
                    .check(
                            divisions.isDeliverable(drop.division()),
                            field + "divisionCode",
                            "no-such-division",
                            drop.division())
                    .check(!drop.day().isBefore(today), field + "day", "day-has-passed")
                    .range(field + "quantity", drop.quantity(), 1, MOST_BOXES);
        }
    }

    private static void checkSums(FieldChecks fields, RequisitionDraft draft) {
        Map<String, Integer> planned = draft.plan().stream().collect(groupingBy(Drop::sku, summingInt(Drop::quantity)));
        for (int i = 0; i < draft.wants().size(); i++) {
            Want want = draft.wants().get(i);
            int sum = planned.getOrDefault(want.sku(), 0);
            fields.check(sum == want.quantity(), "lines[" + i + "].quantity", "plan-differs", want.quantity(), sum);
        }
        boolean allWanted = planned.keySet().stream()
                .allMatch(sku ->
                        draft.wants().stream().anyMatch(want -> want.sku().equals(sku)));
        fields.check(allWanted, "plan", "plan-of-others");
    }
}
