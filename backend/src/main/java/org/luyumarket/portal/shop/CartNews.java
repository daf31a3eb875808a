package org.luyumarket.portal.shop;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.shop.CartPage.Mistyped;
import org.springframework.web.util.UriComponentsBuilder;

/** What came of the last change, as the address of the cart remembers it: so many were taken out, or no quantity was typed. */
record CartNews(
        String removed,
        Integer was,
        @Nullable String sku,
        @Nullable String typed) {

    private static final int MOST_TYPED = 20;

    CartNews(@Nullable String removed, @Nullable Integer was, @Nullable String sku, @Nullable String typed) {
        this.removed = Objects.requireNonNullElse(removed, "");
        this.was = Objects.requireNonNullElse(was, 0);
        this.sku = sku;
        this.typed = typed;
    }

    static String removed(String sku, int was) {
        return address("removed", sku, "was", was);
    }

    static String mistyped(String sku, String typed) {
        return address("sku", sku, "typed", typed.substring(0, Math.min(typed.length(), MOST_TYPED)));
    }

    @Nullable
    Mistyped mistyped() {
        return sku == null || typed == null ? null : new Mistyped(sku, typed);
    }

    private static String address(String one, Object first, String other, Object second) {
        return UriComponentsBuilder.fromPath("/cart")
                .queryParam(one, "{first}")
                .queryParam(other, "{second}")
                .encode()
                .buildAndExpand(first, second)
                .toUriString();
    }
}
