package org.luyumarket.procurement.delivery;

import java.util.List;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;

/** What an acceptance sheet must say, and what follows from it for each line. */
record SheetRules(Tolerance tolerance) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOTE = 500;
    private static final long HEAVIEST_GRAMS = 1_000_000_000;

    /** The lines with what was found, refused unless each has one count that can be true. */
    List<DeliveryLine> apply(Sheet sheet, List<DeliveryLine> lines) {
        List<Found> found = lines.stream().map(line -> Found.of(line, sheet)).toList();
        FieldChecks fields = new FieldChecks()
                .text("receiver", sheet.receiver(), LONGEST_NAME)
                .text("carrier", sheet.carrier(), LONGEST_NAME)
                .optionalText("note", sheet.note(), LONGEST_NOTE)
                .check(sheet.counts().size() == lines.size(), "counts", "count-each-line");
        found.forEach(one -> check(fields, one));
        fields.refuseIfAny();
        return found.stream().map(one -> one.line.found(one.count, tolerance)).toList();
    }

    /** What was found of a line; the field begins as the caller knows it. */
    private record Found(DeliveryLine line, Count count, String field) {

        static Found of(DeliveryLine line, Sheet sheet) {
            List<Count> counts = sheet.counts();
            return counts.stream()
                    .filter(count -> count.sku().equals(line.sku()))
                    .findFirst()
                    .map(count -> new Found(line, count, "counts[" + counts.indexOf(count) + "]."))
                    .orElseThrow(() -> new InvalidInput("counts", "count-each-line"));
        }

        boolean isDamageTrue() {
            return count.damaged() >= 0 && count.damaged() <= count.counted();
        }

        boolean isWeightTrue() {
            return count.weight().grams() >= 0 && count.weight().grams() <= HEAVIEST_GRAMS;
        }
    }

    private void check(FieldChecks fields, Found found) {
        Count count = found.count;
        int sent = found.line.sent();
        fields.check(count.counted() >= 0 && count.counted() <= sent, found.field + "counted", "beyond-delivery", sent)
                .check(found.isDamageTrue(), found.field + "damaged", "damaged-beyond-count", count.counted())
                .check(found.isWeightTrue(), found.field + "weight", "out-of-range", 0, HEAVIEST_GRAMS)
                .optionalText(found.field + "reason", count.reason(), LONGEST_NOTE);
        if (found.isDamageTrue() && found.isWeightTrue()) {
            checkReasons(fields, found);
        }
    }

    private void checkReasons(FieldChecks fields, Found found) {
        Count count = found.count;
        Weight nominal = found.line.called().unitWeight().times(count.taken());
        boolean explained = !count.reason().isBlank();
        boolean covered = tolerance.covers(nominal, count.weight());
        String kilograms = nominal.kilograms().toPlainString();
        fields.check((count.weight().grams() > 0) == (count.taken() > 0), found.field + "weight", "weight-of-taken")
                .check(covered || explained, found.field + "reason", "weight-needs-reason", kilograms)
                .check(count.quality() != Quality.POOR || explained, found.field + "reason", "poor-needs-reason");
    }
}
