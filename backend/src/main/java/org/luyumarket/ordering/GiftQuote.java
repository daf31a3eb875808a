package org.luyumarket.ordering;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.platform.Cny;

/** What a gift would cost, recipient by recipient, and what is short for all of them together. */
public record GiftQuote(List<Part> parts, List<Shortage> shortages) {

    /** What one recipient's order would cost; without a quote where that is not known yet, or nothing is sent there. */
    public record Part(@Nullable Quote quote, boolean undeliverable) {

        public static final Part UNKNOWN = new Part(null, false);
        public static final Part NOT_THERE = new Part(null, true);
    }

    /** Whether it is known for everybody. */
    public boolean isKnown() {
        return parts.stream().allMatch(part -> part.quote() != null);
    }

    /** Of those of whom it is known. */
    public Money sum(Function<Quote, Money> of) {
        return parts.stream()
                .map(Part::quote)
                .flatMap(Stream::ofNullable)
                .map(of)
                .reduce(Cny.zero(), Money::plus);
    }
}
