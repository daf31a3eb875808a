package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sign-off of a county's month: where it stands, whose turn it is, what was done so far. */
public record MonthFile(
        String heading,
        String address,
        Badge state,
        String next,
        @Nullable String problem,
        List<Fact> sums,
        List<Step> trail,
        List<Act> acts,
        long version,
        List<Link> papers) {

    /** Who did what when, and why if it was returned. */
    public record Step(String at, String text, String note) {}

    /** Something this person can do now; the main one stands out, a return asks for a reason. */
    public record Act(String to, String label, boolean main, boolean reason) {}

    /** A paper of the month. */
    public record Link(String label, String address) {}
}
