package org.luyumarket.ordering.pricing;

import java.util.List;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** What a basket and its destination must look like before anybody looks at prices. */
@Component
public class BasketRules {

    private final Divisions divisions;

    BasketRules(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Adds what is wrong to the checks. */
    public Basket check(List<OrderLine> lines, DivisionCode shipTo, FieldChecks checks) {
        Basket basket = Basket.of(lines, "", checks);
        checks.check(divisions.isDeliverable(shipTo), "shipTo.divisionCode", "unknown-division");
        return basket;
    }

    /** Of one of several, whose fields all begin with this. */
    public Basket check(String prefix, List<OrderLine> lines, DivisionCode shipTo, FieldChecks checks) {
        Basket basket = Basket.of(lines, prefix, checks);
        checks.check(divisions.isDeliverable(shipTo), prefix + "divisionCode", "unknown-division");
        return basket;
    }
}
