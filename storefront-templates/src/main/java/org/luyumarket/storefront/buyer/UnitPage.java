package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** A unit for its own people: who acts for it, how others come in, how many approve what, and who stands in for whom. */
public record UnitPage(
        ShareBar share,
        String unit,
        List<Fact> facts,
        List<Member> members,
        List<Fact> ladder,
        boolean administers,
        Forms forms,
        @Nullable String link) {

    /** One member; what they may do is ticked in the form of their own, whose fields end in nothing. */
    public record Member(String id, String name, String duties, String note, FormState form) {}

    /** What can be filled in here. */
    public record Forms(
            List<Option> roles, FormState invitation, FormState limits, FormState absence, List<Option> standIns) {}
}
