package org.luyumarket.ordering;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.OrderLine;

/**
 * An order to be placed; a guest has no buyer. The key is scoped to the buyer; all guests share one scope, in which the content
 * tells them apart. {@code caller} is whom the rate limit counts, see {@link org.luyumarket.identity.Caller}.
 */
public record PlaceOrder(
        @Nullable Person buyer,
        String caller,
        String idempotencyKey,
        List<OrderLine> lines,
        ShipTo shipTo,
        @Nullable Money expectedTotal,
        @Nullable String coupon) {

    /** Without a coupon. */
    public PlaceOrder(
            @Nullable Person buyer,
            String caller,
            String idempotencyKey,
            List<OrderLine> lines,
            ShipTo shipTo,
            @Nullable Money expectedTotal) {
        this(buyer, caller, idempotencyKey, lines, shipTo, expectedTotal, null);
    }
}
