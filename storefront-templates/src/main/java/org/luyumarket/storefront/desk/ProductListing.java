package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of products: what is wrong in which cell, what it would do, and what can be done with it. */
public record ProductListing(
        String name,
        String address,
        @Nullable String problem,
        String summary,
        List<WrongCell> wrong,
        List<Row> rows,
        @Nullable Acts acts) {

    /** A product that would be new or changed, and how. */
    public record Row(String number, String product, Badge effect, List<String> changes) {}

    /** What was shown, so that nothing else is imported; which buttons there are, and how many rows the right ones are. */
    public record Acts(
            String fingerprint, boolean all, @Nullable String rightOnes) {}
}
