package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tab;

/** A unit's reserved share of a year: what is filed, what was done of it, and what does not count and why. */
public record SharePage(
        ShareBar share,
        List<Tab> years,
        List<Fact> progress,
        List<Booking> bookings,
        String rule,
        Staff staff,
        @Nullable Filing filing) {

    /** What the unit's people bought for themselves, the link by which they join, and whether somebody may make a new one. */
    public record Staff(
            List<Fact> facts, String sentence, @Nullable String link, boolean renews) {}

    /** What was accepted and paid of a purchase on a day, and whether it counts. */
    public record Booking(String purchase, String day, String amount, Badge verdict) {}

    /** The form in which it is filed, for those who may. */
    public record Filing(
            String year, FormState form, List<Option> canteens, String leastRatio, String leastUnionRatio) {}
}
