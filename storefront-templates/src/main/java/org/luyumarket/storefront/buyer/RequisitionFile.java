package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;

/** One requisition: what is wanted, where it goes, what happened so far, and what the reader can do now. */
public record RequisitionFile(
        ShareBar share,
        Head head,
        List<Line> lines,
        List<Planned> plan,
        List<Step> steps,
        List<String> warnings,
        List<ContractList.Row> contracts,
        Actions actions) {

    /** What it is, where it stands and whose turn it is. */
    public record Head(String number, String address, String purpose, Badge status, String turn, List<Fact> facts) {}

    /** One product, and where its price comes from. */
    public record Line(
            String name,
            String sku,
            String supplier,
            String price,
            String source,
            String perKilogram,
            int quantity,
            String amount) {}

    /** So much of a product to a site on a day. */
    public record Planned(String day, String site, String place, String goods, int quantity) {}

    /** Who did what. */
    public record Step(String at, String what, String by, String note) {}

    /** What the reader can do now; what is missing is for somebody else to do. */
    public record Actions(
            String version,
            @Nullable String edit,
            boolean submit,
            @Nullable FormState decide,
            @Nullable String giveUp,
            @Nullable FormState contract) {}
}
