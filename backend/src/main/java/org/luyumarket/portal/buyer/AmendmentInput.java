package org.luyumarket.portal.buyer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luyumarket.portal.FormInput;
import org.luyumarket.procurement.contract.Amendment;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Terms;

/** Reads a new version from its form, which shows the plan of the latest one; a drop of no boxes is left out. */
final class AmendmentInput {

    private static final Pattern DROP = Pattern.compile("plan\\[(\\d+)]\\.(\\w+)");

    private AmendmentInput() {}

    static Amendment read(Contract contract, FormInput input) {
        Terms latest = contract.latest().terms();
        PaymentMode mode = input.text("mode").equals("PAY_FIRST") ? PaymentMode.PAY_FIRST : PaymentMode.DELIVER_FIRST;
        Terms terms = new Terms(latest.poNumber(), mode, input.number("paymentDays"), latest.conditions());
        List<Planned> plan = plan(contract, input);
        input.refuseIfAny();
        return new Amendment(terms, plan, input.text("reason"));
    }

    private static List<Planned> plan(Contract contract, FormInput input) {
        List<Planned> plan = new ArrayList<>();
        int row = 0;
        for (Planned drop : contract.latest().plan()) {
            row++;
            int boxes = input.number("quantity" + row);
            if (boxes > 0) {
                plan.add(new Planned(
                        input.day("day" + row), drop.site(), drop.division(), drop.address(), drop.sku(), boxes));
            }
        }
        return plan;
    }

    /** The field of the form that shows a field of the version. */
    static String fieldName(String field) {
        Matcher drop = DROP.matcher(field);
        return drop.matches() ? drop.group(2) + (Integer.parseInt(drop.group(1)) + 1) : field;
    }
}
