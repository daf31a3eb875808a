package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.util.Objects;

/** Columns that are never null. */
final class Columns {

    private Columns() {}

    static String text(Readable row, String column) {
        return value(row, column, String.class);
    }

    static long number(Readable row, String column) {
        return value(row, column, Long.class);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
