package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;

/** A claim of bad fruit as its buyer makes it or follows it; with neither form nor standing there is nothing to claim now. */
public record ClaimPage(
        OrderLink order,
        int position,
        String name,
        String gloss,
        @Nullable Form form,
        @Nullable Standing standing) {

    /** What is asked: how many of at most so many, and what is paid for one. */
    public record Form(FormState state, int most, int pieces, String unitPrice, String unit) {}

    /** How it stands and what was said; {@code appeal} is there while the buyer may ask staff. */
    public record Standing(
            Badge state,
            String sentence,
            List<Fact> facts,
            List<String> photos,
            @Nullable FormState appeal) {}

    /** The address of something that belongs to the claim. */
    public String to(String part) {
        return order.to("/claims/" + position + part);
    }
}
