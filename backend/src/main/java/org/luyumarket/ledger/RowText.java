package org.luyumarket.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as PostgreSQL reads one from a text: its fields in the order of their type, and nothing at all where there is none. The
 * separators of {@link EntrySql} become spaces: nobody types them, and they would tear an entry apart when it is read.
 */
final class RowText {

    private static final int LENGTH = 768;

    private final StringBuilder row = new StringBuilder(LENGTH);

    /** What has no character in it that means something in a row: a number, a day, a time, an id, the name of a constant. */
    RowText plain(@Nullable Object value) {
        begin();
        if (value != null) {
            row.append(value);
        }
        return this;
    }

    RowText text(@Nullable String value) {
        begin();
        if (value != null) {
            quote(value);
        }
        return this;
    }

    RowText texts(List<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() > 1 ? ",\"" : "\"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text(array.append('}').toString());
    }

    private void begin() {
        row.append(row.isEmpty() ? '(' : ',');
    }

    private void quote(String value) {
        row.append('"');
        for (int at = 0; at < value.length(); at++) {
            char next = value.charAt(at);
            switch (next) {
                case '"', '\\' -> row.append(next).append(next);
                case EntrySql.GROUP, EntrySql.RECORD, EntrySql.UNIT -> row.append(' ');
                default -> row.append(next);
            }
        }
        row.append('"');
    }

    @Override
    public String toString() {
        return row + ")";
    }
}
