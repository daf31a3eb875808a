package org.luyumarket.channel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.luyumarket.channel.Receipt.Line;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;

/** What is left of a receipt after its returns and corrections, product by product. */
final class ReceiptLeft {

    private final Map<String, Line> left = new HashMap<>();

    ReceiptLeft(Receipt sale, List<Receipt> followers) {
        sale.lines().forEach(line -> left.put(line.sku(), line));
        followers.forEach(follower -> follower.lines().forEach(line -> apply(follower.kind(), line)));
    }

    private void apply(DealKind kind, Line line) {
        long sign = kind == DealKind.RETURN ? -1 : 1;
        left.computeIfPresent(
                line.sku(),
                (sku, before) -> line(
                        sku,
                        before.weight().grams() + sign * line.weight().grams(),
                        Cny.fen(before.amount()) + sign * Cny.fen(line.amount())));
    }

    /** The lines to record: of a return what comes back, of a correction the differences to what is left. */
    List<Line> changesBy(Receipt follower) {
        FieldChecks fields = new FieldChecks();
        List<Line> changes = new ArrayList<>();
        for (int i = 0; i < follower.lines().size(); i++) {
            Line given = follower.lines().get(i);
            Line known = left.get(given.sku());
            fields.check(known != null, "lines[" + i + "].sku", "not-on-receipt", given.sku());
            if (known != null) {
                changes.add(change(follower.kind(), given, known, new At("lines[" + i + "]", fields)));
            }
        }
        fields.refuseIfAny();
        return changes.stream().filter(ReceiptLeft::isSomething).toList();
    }

    private static Line change(DealKind kind, Line given, Line known, At at) {
        if (kind == DealKind.CORRECTION) {
            Money difference = given.amount().minus(known.amount());
            return new Line(given.sku(), given.weight().plus(known.weight().negated()), difference);
        }
        at.fields
                .check(
                        !given.amount().isGreaterThan(known.amount()),
                        at.field + ".amount",
                        "more-than-left",
                        known.amount())
                .check(
                        given.weight().compareTo(known.weight()) <= 0,
                        at.field + ".weight",
                        "more-than-left-weight",
                        known.weight().kilograms());
        return given;
    }

    private static boolean isSomething(Line line) {
        return !line.amount().isZero() || line.weight().grams() != 0;
    }

    private static Line line(String sku, long grams, long fen) {
        return new Line(sku, new Weight(grams), Cny.ofFen(fen));
    }

    private record At(String field, FieldChecks fields) {}
}
