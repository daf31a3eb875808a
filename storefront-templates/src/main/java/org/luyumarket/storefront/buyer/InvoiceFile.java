package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** One invoice: what it has to say, and the papers that were issued for it. */
public record InvoiceFile(
        Head head,
        List<Line> lines,
        List<Paper> papers,
        @Nullable Upload upload) {

    /** What it is, where it stands, what is to be done next, and to whom it is made out. */
    public record Head(
            String number,
            String address,
            String title,
            Badge status,
            String next,
            List<Fact> facts,
            List<Fact> sums) {}

    /** What was accepted of a product, as it is taxed. */
    public record Line(
            String name,
            String delivery,
            String code,
            int quantity,
            String untaxed,
            String rate,
            String tax,
            String amount,
            String basis) {}

    /** An issued paper. */
    public record Paper(String address, String number, String day, String amount, Badge kind) {}

    /** The form that adds an issued paper. */
    public record Upload(String version, List<Option> kinds, FormState form) {}
}
