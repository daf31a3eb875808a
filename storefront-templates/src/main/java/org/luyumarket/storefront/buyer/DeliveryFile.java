package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** One delivery: what goes where, what was found there, and what the reader can do now. */
public record DeliveryFile(
        Head head, List<Line> lines, @Nullable Finding finding, List<RequisitionFile.Step> steps, Acts acts) {

    /** What it is, where it stands, what is to be done next, and its papers. */
    public record Head(
            String number,
            String address,
            String title,
            List<Badge> badges,
            String next,
            List<Fact> facts,
            List<Paper> papers) {}

    /** Something to open or download. */
    public record Paper(String name, String address) {}

    /** One product: boxes wanted, sent, accepted and missing; the weight and amount of what is accepted. */
    public record Line(
            String name,
            String sku,
            int wanted,
            int sent,
            int accepted,
            int missing,
            String weight,
            String amount,
            String remark) {}

    /** Who received it, what is owed for it, and the photos. */
    public record Finding(List<Fact> facts, List<Paper> photos, boolean addPhoto) {}

    /** What the reader can do now, and why what they tried was refused; what is missing is for somebody else to do. */
    public record Acts(
            String version,
            @Nullable String problem,
            boolean confirm,
            @Nullable SendForm send,
            @Nullable AcceptForm accept,
            @Nullable Shortage shortage,
            @Nullable FormState cancel) {}

    /** How it is sent; the fields of a product end in its number. */
    public record SendForm(FormState form, List<Option> means, List<Count> counts) {}

    /** The acceptance sheet. */
    public record AcceptForm(FormState form, List<Count> counts, List<Option> qualities) {}

    /** One product to be counted, with what it should be. */
    public record Count(int number, String name, String hint) {}

    /** Something is missing: it comes again on a day, or never; whoever receives may only ask for it again. */
    public record Shortage(FormState redeliver, @Nullable FormState strikeOff) {}
}
