package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.Field;

/** Where a guest finds an order again by its number and access key. */
public record LookupPage(Field number, Field accessKey) {

    public static LookupPage empty() {
        return new LookupPage(Field.empty(), Field.empty());
    }
}
