package org.luyumarket.platform;

/**
 * A column of sealed texts in a table whose key is {@code id}; declared as a bean, it is sealed anew whenever keys are rotated.
 *
 * @param table such as {@code gift.parcel}
 */
public record SealedColumn(String table, String column) {

    /** Locks up to {@code :limit} rows under one of {@code :keys}. */
    String underFormerKeys() {
        return """
                select id, %1$s as sealed
                  from %2$s
                 where split_part(%1$s, ':', 1) = any(:keys::text[])
                 limit :limit
                   for update
                """.formatted(column, table);
    }

    String replace() {
        return """
                update %2$s t
                   set %1$s = n.sealed
                  from unnest(:ids::uuid[], :sealed::text[]) as n (id, sealed)
                 where t.id = n.id
                """.formatted(column, table);
    }
}
