package org.luyumarket.plan.web;

import java.util.List;
import org.luyumarket.plan.Parts;
import org.luyumarket.platform.DivisionCode;

/** The parts of a target by county in its metric's unit, what they lack of the whole, and whether they are only proposed. */
record PartsView(String whole, long value, boolean proposed, long missing, List<PartView> parts) {

    static PartsView of(Parts parts) {
        return new PartsView(
                parts.whole().code(),
                parts.whole().value(),
                parts.proposed(),
                parts.missing(),
                parts.values().entrySet().stream()
                        .map(part -> new PartView(part.getKey(), part.getValue()))
                        .toList());
    }

    /** One county's part. */
    record PartView(DivisionCode county, long value) {}
}
