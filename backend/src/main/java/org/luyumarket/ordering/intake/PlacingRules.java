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

    private static final int MAX_NAME = 50;
    private static final int MAX_ADDRESS = 200;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern ONE_LINE = Pattern.compile("[^\\n\\r\\t]*");

    private final BasketRules baskets;

    PlacingRules(BasketRules baskets) {
        this.baskets = baskets;
    }

    Basket check(PlaceOrder request) {
        checkKey(request.idempotencyKey());
        FieldChecks checks = new FieldChecks();
        Basket basket = baskets.check(request.lines(), request.shipTo().division(), checks);
        check(request.shipTo(), checks);
        checks.refuseIfAny();
        return basket;
    }

    public static void checkKey(String key) {
        new FieldChecks()
                .check(!key.isEmpty(), "Idempotency-Key", "required")
                .check(key.isEmpty() || KEY.matcher(key).matches(), "Idempotency-Key", "malformed")
                .refuseIfAny();
    }

    private void check(ShipTo shipTo, FieldChecks checks) {
        checks.text("shipTo.name", shipTo.name(), MAX_NAME)
                .check(isOneLine(shipTo.name()), "shipTo.name", "control-characters")
                .check(ShipTo.isPhone(shipTo.phone()), "shipTo.phone", "phone")
                .text("shipTo.address", shipTo.address(), MAX_ADDRESS)
                .check(isOneLine(shipTo.address()), "shipTo.address", "control-characters");
    }

    private static boolean isOneLine(String text) {
        return ONE_LINE.matcher(text).matches();
    }
}
