package org.luyumarket.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Rows as one array a column, the shape in which one statement takes any number of rows. */
public record Columns<R>(List<R> rows) {

    public String[] texts(Function<R, ? extends @Nullable Object> value) {
        return rows.stream().map(value).map(Columns::text).toArray(String[]::new);
    }

    public Long[] longs(ToLongFunction<R> value) {
        return rows.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }

    public Integer[] ints(ToIntFunction<R> value) {
        return rows.stream().mapToInt(value).boxed().toArray(Integer[]::new);
    }

    public OffsetDateTime[] times(Function<R, Instant> value) {
        return rows.stream()
                .map(value)
                .map(time -> time.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
