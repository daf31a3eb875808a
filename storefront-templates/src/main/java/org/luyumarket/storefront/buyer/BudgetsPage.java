package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tab;

/** A unit's budgets of a year; {@code grant} is the form of a new one, for finance. */
public record BudgetsPage(
        ShareBar share,
        List<Tab> years,
        String year,
        List<Item> items,
        List<String> warnings,
        @Nullable FormState grant) {

    /** A budget with its lengths out of 1000, and the form of another amount, for finance. */
    public record Item(
            String id,
            String name,
            String granted,
            String held,
            String consumed,
            String free,
            int consumedLength,
            int heldLength,
            @Nullable FormState change) {}
}
