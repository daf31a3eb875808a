package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shopper means to buy, what it comes to before freight, and what was just taken out and can be put back. */
public record CartPage(
        List<BuyingLine> lines,
        String goods,
        String weight,
        @Nullable Removed removed) {

    /** So many of a product that were in the cart a moment ago. */
    public record Removed(String sku, String name, int quantity) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isShort() {
        return lines.stream().anyMatch(BuyingLine::isShort);
    }
}
