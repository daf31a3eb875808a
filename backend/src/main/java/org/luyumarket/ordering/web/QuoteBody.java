package org.luyumarket.ordering.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;

/** What a quote is asked for. */
record QuoteBody(
        @Nullable List<@Nullable LineBody> lines,
        @Nullable Destination shipTo,
        @Nullable String couponCode) {

    List<OrderLine> orderLines() {
        return LineBody.toLines(lines);
    }

    DivisionCode division() {
        if (shipTo == null || shipTo.divisionCode() == null) {
            throw new InvalidInput("shipTo.divisionCode", "required");
        }
        return shipTo.divisionCode();
    }

    /** Where it would go. */
    record Destination(@Nullable DivisionCode divisionCode) {}
}
