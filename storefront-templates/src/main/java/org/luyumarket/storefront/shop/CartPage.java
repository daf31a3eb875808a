package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shopper means to buy, what it comes to before freight, and what came of the last change. */
public record CartPage(
        List<BuyingLine> lines,
        String goods,
        String weight,
        @Nullable Removed removed,
        @Nullable Mistyped mistyped) {

    /** So many of a product that were in the cart a moment ago. */
    public record Removed(String sku, String name, int quantity) {}

    /** What was typed as the quantity of a product and is none; the cart is as it was. */
    public record Mistyped(String sku, String typed) {}

    public boolean isMistyped(BuyingLine line) {
        return mistyped != null && mistyped.sku().equals(line.sku());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isShort() {
        return lines.stream().anyMatch(BuyingLine::isShort);
    }
}
