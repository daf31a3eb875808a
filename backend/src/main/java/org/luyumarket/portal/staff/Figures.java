package org.luyumarket.portal.staff;

import java.util.stream.Stream;
import org.luyumarket.ledger.Total;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.OpenFigure;

/** Figures in the units of a report, each opening into its entries. */
final class Figures {

    private Figures() {}

    static OpenFigure money(Total.Sums sums, EntryQuery entries, Texts texts) {
        return yuan(sums.fen(), entries, texts);
    }

    static OpenFigure freight(Total.Sums sums, EntryQuery entries, Texts texts) {
        return yuan(sums.freight(), entries, texts);
    }

    private static OpenFigure yuan(long fen, EntryQuery entries, Texts texts) {
        return new OpenFigure(Shown.tenThousandYuan(fen), texts.get("desk.unit.tenThousand"), entries.address());
    }

    static OpenFigure weight(Total.Sums sums, EntryQuery entries, Texts texts) {
        return new OpenFigure(Shown.tonnes(sums.grams()), texts.get("desk.unit.tonne"), entries.address());
    }

    static OpenFigure number(long number, String unit, EntryQuery entries, Texts texts) {
        return new OpenFigure(Shown.count(number), texts.get(unit), entries.address());
    }

    static Total.Sums sum(Stream<Total.Sums> parts) {
        return parts.reduce(
                Total.Sums.ZERO,
                (one, other) -> new Total.Sums(
                        Math.addExact(one.fen(), other.fen()),
                        Math.addExact(one.grams(), other.grams()),
                        Math.addExact(one.sales(), other.sales()),
                        Math.addExact(one.freight(), other.freight())));
    }
}
