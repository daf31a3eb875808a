package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;

/** A unit's desk: what to do next in a sentence, the steps of a purchase, what was asked for, and what the budgets have left. */
public record BuyerDesk(
        ShareBar share, Next next, List<Stage> stages, List<Row> rows, List<Item> budgets, boolean mayRequest) {

    /** The one thing to do next, and where; without an address there is nothing to do. */
    public record Next(String sentence, @Nullable String address, String button) {}

    /** One requisition, and whose turn it is. */
    public record Row(
            String address,
            String number,
            String purpose,
            String requester,
            String amount,
            Badge status,
            String turn) {}

    /** A budget; lengths are out of 1000. */
    public record Item(String name, String free, String granted, int consumed, int held) {}
}
