package org.luyumarket.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** A target as data: so much of a metric, sold to Shandong from one day to another (both included). */
public record Target(
        String code,
        String title,
        Metric metric,
        long value,
        LocalDate from,
        LocalDate to,
        @Nullable DivisionCode county,
        @Nullable String category,
        Source source,
        boolean demo) {

    /** What is measured, and in what the value is given. */
    public enum Metric {
        /** Value in fen. */
        MONEY,
        /** Value in grams. */
        WEIGHT
    }

    /** Where the target stands: document, article and the words themselves. */
    public record Source(String document, String article, String quote) {}
}
