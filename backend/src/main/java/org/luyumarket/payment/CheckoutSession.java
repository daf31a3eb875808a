package org.luyumarket.payment;

import org.jspecify.annotations.Nullable;

/** What we know of a payment's page at Stripe; the intent exists once somebody has paid there, the URL only until then. */
record CheckoutSession(
        @Nullable String id,
        @Nullable String intentId,
        @Nullable String url) {

    static final CheckoutSession NONE = new CheckoutSession(null, null, null);
}
