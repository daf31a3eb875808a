package org.luyumarket.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

    public UUID[] ids(Function<R, @Nullable UUID> value) {
        return rows.stream().map(value).toArray(UUID[]::new);
    }

    public OffsetDateTime[] times(Function<R, @Nullable Instant> value) {
        return rows.stream().map(value).map(Columns::atOffset).toArray(OffsetDateTime[]::new);
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
