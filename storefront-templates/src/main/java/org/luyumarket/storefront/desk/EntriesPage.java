package org.luyumarket.storefront.desk;

import java.util.List;

/** The ledger's entries behind a figure, and their sums, which are the figure. */
public record EntriesPage(
        String heading, String scope, Filters filters, List<Row> rows, Sums sums, Paging pager, PaperHead paper) {

    /** What the entries were narrowed to; all of it is in the address. */
    public record Filters(
            List<Option> years,
            List<Option> months,
            List<Option> counties,
            List<Option> categories,
            List<Option> channels,
            List<Option> verdicts,
            List<Option> targets) {}

    /** One entry; {@code evidence} opens what proves it where that is an order. */
    public record Row(
            String day,
            String goods,
            Origin origin,
            String destination,
            Channel channel,
            Amounts amounts,
            Verdict verdict,
            Evidence evidence) {}

    /** Who made it, where, under which certificate. */
    public record Origin(String county, String supplier, String certificate) {}

    /** The key that gives the channel its colour, and its name. */
    public record Channel(String key, String name) {}

    /** What was sold; a refund is negative. */
    public record Amounts(String money, String weight, String boxes, boolean refund) {}

    /** Counted or not, by which version of the rule, and in words why not. */
    public record Verdict(Badge state, int rule, List<String> reasons) {}

    /** What proves the entry; the address is empty where nothing can be opened. */
    public record Evidence(String reference, String address, boolean demo) {}

    /** The foot of the table: exact sums over all entries, not over this page. */
    public record Sums(Sum counted, Sum notCounted, Sum all) {

        /** Exact yuan and kilograms, the same in the units of a report, and how many sales. */
        public record Sum(String yuan, String tenThousand, String kilograms, String tonnes, String sales) {}
    }

    /** What the printed sheet says at its head: who reports which period, when it was printed. */
    public record PaperHead(String unit, String period, String printedAt) {}
}
