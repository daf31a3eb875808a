package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;

/** A review as its buyer writes it or reads it again; with neither form nor review it is not yet time for one. */
public record ReviewPage(
        OrderLink order,
        int position,
        String name,
        String gloss,
        @Nullable FormState form,
        @Nullable Testimonial written) {

    public String address() {
        return order.to("/reviews/" + position);
    }
}
