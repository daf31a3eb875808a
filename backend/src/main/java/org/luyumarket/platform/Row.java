package org.luyumarket.platform;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A row of a table, read by column; what the table cannot leave empty is never null. */
public final class Row {

    private final Readable columns;

    public Row(Readable columns) {
        this.columns = columns;
    }

    public UUID id(String column) {
        return value(column, UUID.class);
    }

    public String text(String column) {
        return value(column, String.class);
    }

    public int count(String column) {
        return value(column, Integer.class);
    }

    public long number(String column) {
        return value(column, Long.class);
    }

    public Instant at(String column) {
        return value(column, Instant.class);
    }

    public LocalDate day(String column) {
        return value(column, LocalDate.class);
    }

    public DivisionCode division(String column) {
        return new DivisionCode(text(column));
    }

    /** An amount kept in fen. */
    public Money money(String column) {
        return Cny.ofFen(number(column));
    }

    /** A weight kept in grams. */
    public Weight weight(String column) {
        return new Weight(number(column));
    }

    public <T> T value(String column, Class<T> type) {
        return requireNonNull(columns.get(column, type), column);
    }

    public <T> @Nullable T optional(String column, Class<T> type) {
        return columns.get(column, type);
    }
}
