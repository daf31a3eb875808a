package org.luyumarket.procurement.delivery;

import java.util.List;
import org.luyumarket.platform.FieldChecks;

/** What a dispatch must say. */
final class DispatchRules {

    private static final int LONGEST_CARRIER = 40;
    private static final int LONGEST_NUMBER = 40;

    private DispatchRules() {}

    static void check(Dispatch dispatch, List<DeliveryLine> lines) {
        FieldChecks fields = new FieldChecks()
                .text("carrier", dispatch.carrier(), LONGEST_CARRIER)
                .text("number", dispatch.number(), LONGEST_NUMBER);
        dispatch.boxes().keySet().stream()
                .filter(sku -> lines.stream().noneMatch(line -> line.sku().equals(sku)))
                .forEach(sku -> fields.check(false, "boxes." + sku, "not-in-delivery"));
        lines.forEach(line -> fields.check(
                line.sent() >= 0 && line.sent() <= line.called().quantity(),
                "boxes." + line.sku(),
                "beyond-call-off",
                line.called().quantity()));
        fields.check(lines.stream().anyMatch(line -> line.sent() > 0), "boxes", "boxes")
                .refuseIfAny();
    }
}
