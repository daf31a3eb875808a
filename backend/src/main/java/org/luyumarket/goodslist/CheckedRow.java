package org.luyumarket.goodslist;

import java.util.List;
import org.luyumarket.platform.FieldError;

/** What a row of a file would do, or what is wrong with which of its cells. */
public record CheckedRow(
        long number, String sku, String name, Effect effect, List<Difference> differences, List<FieldError> errors) {

    public CheckedRow {
        differences = List.copyOf(differences);
        errors = List.copyOf(errors);
    }

    static CheckedRow wrong(long number, String sku, List<FieldError> errors) {
        return new CheckedRow(number, sku, "", Effect.WRONG, List.of(), errors);
    }

    /** What becomes of a product. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    /** A column that would say something else than it does. */
    public record Difference(String column, String before, String after) {

        boolean isAny() {
            return !before.equals(after);
        }
    }
}
