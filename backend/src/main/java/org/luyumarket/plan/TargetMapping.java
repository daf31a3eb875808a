package org.luyumarket.plan;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;

/** Targets and their versions, read column by column. */
final class TargetMapping {

    private TargetMapping() {}

    static TargetVersion version(Readable row) {
        return new TargetVersion(
                value(row, "version", Integer.class), goal(row), value(row, "at", Instant.class), text(row, "by"));
    }

    static Target target(Readable row) {
        return new Target(
                text(row, "code"),
                value(row, "version", Integer.class),
                goal(row),
                row.get("whole", String.class),
                value(row, "demo", Boolean.class));
    }

    private static TargetDraft goal(Readable row) {
        return new TargetDraft(
                text(row, "title"),
                Metric.valueOf(text(row, "metric")),
                value(row, "value", Long.class),
                new Period(month(row, "from_day"), month(row, "to_day")),
                new Scope(
                        optional(row, "county", DivisionCode::new),
                        optional(row, "city", DivisionCode::new),
                        optional(row, "channel", Channel::valueOf),
                        optional(row, "mode", Mode::valueOf),
                        row.get("category", String.class)),
                new Source(text(row, "document"), text(row, "article"), text(row, "quote")));
    }

    private static YearMonth month(Readable row, String column) {
        return YearMonth.from(value(row, column, LocalDate.class));
    }

    private static <T> @Nullable T optional(Readable row, String column, Function<String, T> read) {
        String text = row.get(column, String.class);
        return text == null ? null : read.apply(text);
    }

    private static String text(Readable row, String column) {
        return value(row, column, String.class);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
