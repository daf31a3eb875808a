package org.luyumarket.portal.shop;

import java.util.Optional;
import java.util.OptionalLong;
import org.luyumarket.ordering.Quote;
import org.luyumarket.ordering.Quote.Shortage;

/** What sending a basket to a district would cost, as far as that is known; it may be that nothing is sent there at all. */
record Offer(Optional<Quote> quote, boolean undeliverable) {

    static final Offer UNKNOWN = new Offer(Optional.empty(), false);
    static final Offer NOT_THERE = new Offer(Optional.empty(), true);

    static Offer of(Quote quote) {
        return new Offer(Optional.of(quote), false);
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
