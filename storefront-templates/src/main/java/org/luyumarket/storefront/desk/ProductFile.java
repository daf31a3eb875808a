package org.luyumarket.storefront.desk;

import java.util.List;

/** One product: what it is, what it costs and used to cost, what is in stock, and the forms that change it. */
public record ProductFile(
        Head head,
        List<Fact> facts,
        EditForm edit,
        List<Price> prices,
        ProductIndex.Stock stock,
        List<Lot> lots,
        LotForm lot) {

    /** What is sold under this number, whether it is shown in the shop, and why it may not be sold although it is. */
    public record Head(
            String sku, String name, Badge state, boolean published, String version, List<String> offShelf) {}

    /** Name, price, tiers, season and whether it may be presold, as they stand or were filled in. */
    public record EditForm(FormState form, List<Option> months, int tiers) {}

    /** A price the product has or had. */
    public record Price(String since, String amount, String by) {}

    /** Boxes that came in together; where they were grown is empty if nobody said. */
    public record Lot(String receivedOn, String number, String origin, String boxes) {}

    /** A lot to be taken in, counted in sale units. */
    public record LotForm(FormState form, String unit) {}
}
