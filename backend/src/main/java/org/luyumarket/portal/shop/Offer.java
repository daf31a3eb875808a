package org.luyumarket.portal.shop;

import java.util.Optional;
import java.util.OptionalLong;
import org.luyumarket.ordering.Quote;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.platform.Refusal;

/**
 * What sending a basket to a district would cost, as far as that is known; it may be that nothing is sent there at all, or
 * that it is without the coupon that was asked for.
 */
record Offer(Optional<Quote> quote, boolean undeliverable, Optional<Refusal> couponRefused) {

    static final Offer UNKNOWN = new Offer(Optional.empty(), false, Optional.empty());
    static final Offer NOT_THERE = new Offer(Optional.empty(), true, Optional.empty());

    static Offer of(Quote quote) {
        return new Offer(Optional.of(quote), false, Optional.empty());
    }

    /** The same where a coupon was asked for that cannot be had. */
    Offer without(Refusal coupon) {
        return new Offer(quote, undeliverable, Optional.of(coupon));
    }

    /** What is left of a product, if it is less than was asked for. */
    OptionalLong leftOf(String sku) {
        return quote.stream()
                .flatMap(found -> found.shortages().stream())
                .filter(shortage -> shortage.sku().equals(sku))
                .mapToLong(Shortage::left)
                .findFirst();
    }
}
