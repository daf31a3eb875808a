package org.luyumarket.reporting;

import org.jspecify.annotations.Nullable;

/** What stands in one place of a form: words, or an amount in the smallest unit of its column. */
public record Cell(String text, @Nullable Long amount) {

    /** Nothing to say here. */
    public static final Cell EMPTY = new Cell("", null);

    /** There is no such figure: a ratio to nothing, a task that was not set. */
    public static final Cell NONE = new Cell("—", null);

    public static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Cell(text, null);
    }

    public static Cell of(long amount) {
        return new Cell("", amount);
    }
}
