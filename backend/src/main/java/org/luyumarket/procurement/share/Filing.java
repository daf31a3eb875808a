package org.luyumarket.procurement.share;

import java.math.RoundingMode;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;

/**
 * What a unit files for a year: what its canteen will spend on food and how much of that it reserves, and the same for its union's
 * gifts. Ratios are basis points. {@code note} says who files where the canteen is shared.
 */
public record Filing(Canteen canteen, Money canteenTotal, int ratio, Money unionTotal, int unionRatio, String note) {

    private static final int WHOLE = 10_000;

    /** Nothing filed yet. */
    static final Filing NONE = new Filing(Canteen.NONE, Cny.zero(), 0, Cny.zero(), 0, "");

    public Money reserved() {
        return part(canteenTotal, ratio).plus(part(unionTotal, unionRatio));
    }

    /** Rounded up to the fen: a share is a least amount. */
    private static Money part(Money total, int basisPoints) {
        return total.multipliedBy(basisPoints).dividedBy(WHOLE, RoundingMode.UP);
    }
}
