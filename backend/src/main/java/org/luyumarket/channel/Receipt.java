package org.luyumarket.channel;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * What a partner's till reports: a sale; a return of some of it; or a correction, whose lines say what should have stood on
 * the receipt. {@code original} is the receipt that the latter two speak of.
 */
public record Receipt(
        String number,
        DealKind kind,
        @Nullable String original,
        Instant soldAt,
        @Nullable DivisionCode shipTo,
        List<String> campaigns,
        List<Line> lines) {

    public Receipt {
        campaigns = List.copyOf(campaigns);
        lines = List.copyOf(lines);
    }

    /** A product with its weight and its money; the difference, where it is a correction that was recorded. */
    public record Line(String sku, Weight weight, Money amount) {}

    /** A receipt as it was recorded; {@code repeated} if it had been before. */
    public record Recorded(Receipt receipt, Instant receivedAt, boolean repeated) {}

    /** All that it says, as one short text: the same text is the same receipt. */
    String fingerprint() {
        return TillKey.hash(toString());
    }
}
