package org.luyumarket.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a query string into values; what cannot be read is gathered and refused together. */
public final class QueryFields {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final FieldChecks checks = new FieldChecks();

    /** What the parser makes of a text, or null where there is none; a text that it throws at is an error with the code. */
    public <T> @Nullable T read(
            String field, @Nullable String text, Function<String, T> parser, String code, Object... arguments) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            checks.check(false, field, code, arguments);
            return null;
        }
    }

    public @Nullable String text(String field, @Nullable String text, int maxLength) {
        checks.typed(field, text, maxLength);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A day such as 2026-11-21. */
    public @Nullable LocalDate day(String field, @Nullable String text) {
        LocalDate day = read(field, text, LocalDate::parse, "day");
        checks.check(day == null || !(day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)), field, "day");
        return day;
    }

    public @Nullable Boolean flag(String field, @Nullable String text) {
        String value = choice(field, text, List.of("true", "false"));
        return value == null ? null : Boolean.valueOf(value);
    }

    public <E extends Enum<E>> @Nullable E choice(String field, @Nullable String text, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String name = choice(field, text, names);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private @Nullable String choice(String field, @Nullable String text, List<String> choices) {
        String value = read(field, text, Function.identity(), "choice");
        boolean known = value == null || choices.contains(value);
        checks.check(known, field, "choice", String.join(", ", choices));
        return known ? value : null;
    }

    /** A whole number in its bounds. */
    public @Nullable Integer number(String field, @Nullable String text, int min, int max) {
        Integer number = read(field, text, Integer::valueOf, "out-of-range", min, max);
        if (number != null) {
            checks.range(field, number, min, max);
        }
        return number;
    }

    public QueryFields check(boolean holds, String field, String code, Object... arguments) {
        checks.check(holds, field, code, arguments);
        return this;
    }

    public void refuseIfAny() {
        checks.refuseIfAny();
    }
}
