package org.luyumarket.reporting.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.platform.QueryFields;

/** Which sales are asked for, in which groups; without days those of the year so far are meant. */
record SalesQuery(
        @Nullable String from,
        @Nullable String to,
        @Nullable String groupBy) {

    /** What is meant, or a refusal that names everything that is wrong. */
    Asked read(LocalDate today) {
        QueryFields fields = new QueryFields();
        LocalDate last = requireNonNullElse(fields.day("to", to), today);
        LocalDate first = requireNonNullElse(fields.day("from", from), last.withDayOfYear(1));
        String group = groupBy == null ? null : groupBy.toUpperCase(Locale.ROOT);
        Grouping grouping = requireNonNullElse(fields.choice("groupBy", group, Grouping.class), Grouping.NONE);
        fields.check(!last.isBefore(first), "to", "before-from").refuseIfAny();
        return new Asked(first, last, grouping);
    }

    /** Two days, both included, and a grouping. */
    record Asked(LocalDate from, LocalDate to, Grouping grouping) {}
}
