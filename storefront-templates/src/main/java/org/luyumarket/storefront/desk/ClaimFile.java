package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One claim with its photos, and the forms of the one whose turn it is. */
public record ClaimFile(
        Head head,
        List<Fact> facts,
        List<String> photos,
        @Nullable Judging judging) {

    /** What it is about and where it stands. */
    public record Head(
            String list,
            String address,
            String goods,
            Badge state,
            @Nullable Badge clock,
            String sentence) {}

    /** To grant at most so much for at most so many, or to refuse. */
    public record Judging(FormState grant, FormState refuse, int most, String proposed, String refuseHint) {}
}
