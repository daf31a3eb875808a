package org.luyumarket.ordering.intake;

import java.util.regex.Pattern;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.pricing.Basket;
import org.luyumarket.ordering.pricing.BasketRules;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** What an order must look like before anybody looks at prices and stock; names every field that does not. */
@Component
public class PlacingRules {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final BasketRules baskets;

    PlacingRules(BasketRules baskets) {
        this.baskets = baskets;
    }

    Basket check(PlaceOrder request) {
        checkKey(request.idempotencyKey());
        FieldChecks checks = new FieldChecks();
        Basket basket = baskets.check(request.lines(), request.shipTo().division(), checks);
        ShipTo to = request.shipTo();
        ShipTo.check(checks, to.name(), to.phone(), to.address());
        checks.refuseIfAny();
        return basket;
    }

    public static void checkKey(String key) {
        new FieldChecks()
                .check(!key.isEmpty(), "Idempotency-Key", "required")
                .check(key.isEmpty() || KEY.matcher(key).matches(), "Idempotency-Key", "malformed")
                .refuseIfAny();
    }
}
