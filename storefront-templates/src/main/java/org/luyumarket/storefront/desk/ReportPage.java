package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form filled in, as it is printed and filed; without a table where it is too long to be shown at once. */
public record ReportPage(
        String heading,
        String address,
        Asked asked,
        List<Fact> head,
        @Nullable Table table,
        List<Fact> notes,
        Files files) {

    /** For which months and which county. */
    public record Asked(String from, String to, List<Option> counties) {

        /** The one that was chosen; empty for all. */
        public String county() {
            return counties.stream()
                    .filter(Option::chosen)
                    .map(Option::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Titles, rows and totals. */
    public record Table(List<Title> titles, List<Line> rows, List<Line> totals, List<String> signatures) {}

    /** A column's title, and whether figures stand below it. */
    public record Title(String text, boolean figure) {}

    /** The cells of a row, in the order of the titles. */
    public record Line(List<String> cells) {}

    /** Where it is taken from as a file; in the background where somebody would have to wait for it. */
    public record Files(boolean atOnce, String entries, List<String> formats) {}
}
