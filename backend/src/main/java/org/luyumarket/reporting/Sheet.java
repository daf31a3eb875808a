package org.luyumarket.reporting;

import java.util.List;

/** A form filled in, all of it: what a page shows, and the same that is in every file. */
public record Sheet(Head head, List<Column> columns, List<Row> rows, End end) {

    private static final char HAN_BEGINS = '\u2E80';

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands above the columns: the title, and who reports which period in which units. */
    public record Head(String title, List<Field> fields) {

        public Head {
            fields = List.copyOf(fields);
        }
    }

    /** A name and what stands behind it. */
    public record Field(String name, String value) {

        /** Both on one line. */
        public String line() {
            return asked(name) + value;
        }
    }

    /** A name with the colon of its script. */
    public static String asked(String name) {
        return name + (name.chars().allMatch(letter -> letter < HAN_BEGINS) ? ": " : "：");
    }

    /** What stands below the rows. Known only when the last row is written. */
    public record End(List<Row> totals, Exact exact, List<Field> notes, List<String> signatures) {

        public End {
            totals = List.copyOf(totals);
            notes = List.copyOf(notes);
            signatures = List.copyOf(signatures);
        }
    }

    /** The whole to the fen and the gram, and how much of the money counts. */
    public record Exact(long fen, long grams, long countedFen) {}
}
