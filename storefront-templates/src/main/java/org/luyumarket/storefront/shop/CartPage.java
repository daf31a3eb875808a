package org.luyumarket.storefront.shop;

import java.util.List;

/** What a shopper means to buy, and what it comes to before freight. */
public record CartPage(List<BuyingLine> lines, String goods, String weight) {

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isShort() {
        return lines.stream().anyMatch(BuyingLine::isShort);
    }
}
