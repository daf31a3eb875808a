package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** One contract: its latest wording as it binds, and beside it where it stands, its versions, and what the reader can do now. */
public record ContractFile(
        Head head, Wording wording, List<Version> versions, List<RequisitionFile.Step> steps, Actions actions) {

    /** What it is, where it stands and what is to be done next. */
    public record Head(String number, String address, String purpose, Badge status, String next, List<Fact> facts) {}

    /** What the latest version says. */
    public record Wording(
            String title,
            List<Fact> parties,
            List<RequisitionFile.Line> lines,
            String total,
            List<RequisitionFile.Planned> plan,
            List<String> terms,
            List<Fact> signatures) {}

    /** One version and where its paper is. */
    public record Version(String name, String reason, Badge state, String pdf) {}

    /** What the reader can do now, and why what they tried was refused; what is missing is for somebody else to do. */
    public record Actions(
            String version,
            @Nullable String problem,
            boolean sign,
            @Nullable Amending amend,
            @Nullable FormState cancel) {}

    /** The form of a new version; the fields of a drop end in its number. */
    public record Amending(FormState form, List<Option> modes, List<Drop> drops) {}

    /** One row of the plan that may be changed. */
    public record Drop(int number, String what) {}
}
