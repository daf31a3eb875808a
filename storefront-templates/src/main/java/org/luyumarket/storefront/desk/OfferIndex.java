package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers with price, stock and place in the shop, all of them to be changed in one go, and what was changed last. */
public record OfferIndex(
        Search search,
        FormState form,
        List<Row> rows,
        Paging pager,
        boolean ofSupplier,
        @Nullable LastSave last) {

    /** Where the list lives, which page of it this is, and what was looked for. */
    public record Search(String address, String here, String query, List<Option> counties, List<Option> states) {}

    /**
     * One offer; {@code was} is what the page showed of it, for what is sent back to be held against. One that is dearer than the
     * market says so.
     */
    public record Row(
            Goods goods,
            String was,
            String price,
            @Nullable String market,
            List<Option> shelf,
            Badge state,
            ProductIndex.Stock stock) {}

    /** What is offered: its page where there is one for this reader, and how many prices for many at once it has. */
    public record Goods(
            String sku,
            @Nullable String address,
            String name,
            String traits,
            String unit,
            String perKilogram,
            String tiers) {}

    /** What was saved last, in words, and the way back if it is still open; else why it is not. */
    public record LastSave(
            String id,
            String title,
            List<Line> lines,
            boolean mayUndo,
            @Nullable String why) {}

    /** One offer that was changed, and how. */
    public record Line(String name, List<String> changes) {}
}
