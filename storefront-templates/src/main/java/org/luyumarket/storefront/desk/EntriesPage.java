package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger's entries behind a figure, and their sums, which are the figure. */
public record EntriesPage(
        Head head, Filters filters, List<Row> rows, Sums sums, Steps steps, PaperHead paper, String rule) {

    /** What is looked at, the same as figures, and the same as a file for a spreadsheet. */
    public record Head(String title, String scope, String dashboard, String csv) {}

    /** One entry; {@code evidence} opens what proves it where that can be opened. */
    public record Row(
            Day day,
            String goods,
            Origin origin,
            String destination,
            Trade trade,
            Amounts amounts,
            Verdict verdict,
            Evidence evidence) {}

    /** When it happened, and where it is booked if that is another month. */
    public record Day(String day, String booked) {}

    /** Who made it, where, under which certificate. */
    public record Origin(String county, String supplier, String certificate) {}

    /** The key that gives the channel its colour, its name, the mode, and the campaigns it was sold under. */
    public record Trade(String key, String channel, String mode, List<String> campaigns) {}

    /** What was sold; a refund is negative. */
    public record Amounts(String money, String weight, String boxes, String freight, boolean refund) {}

    /** Counted or not, by which version of the rule, and in words why not. */
    public record Verdict(Badge state, int rule, List<String> reasons) {}

    /** What proves the entry; the address is empty where nothing can be opened. */
    public record Evidence(String reference, String address, boolean demo, List<String> papers) {}

    /** Exact sums over all entries, not over this page, and who stands behind what counts. */
    public record Sums(Sum counted, Sum notCounted, Sum all, String households) {

        /** Exact yuan and kilograms, the same in the units of a report, how many sales, and the freight. */
        public record Sum(
                String yuan, String tenThousand, String kilograms, String tonnes, String sales, String freight) {}
    }

    /** The way on; null where it ends. */
    public record Steps(@Nullable String first, @Nullable String next) {}

    /** What the printed sheet says at its head: who reports which period, when it was printed. */
    public record PaperHead(String unit, String period, String printedAt) {}
}
