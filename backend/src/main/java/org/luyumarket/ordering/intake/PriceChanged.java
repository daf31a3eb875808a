package org.luyumarket.ordering.intake;

import java.util.Map;
import org.joda.money.Money;
import org.luyumarket.platform.Refusal;

/** The buyer saw another total than the order has now. */
final class PriceChanged extends Refusal {

    private final transient Money newTotal;

    PriceChanged(Money newTotal) {
        super(Kind.CONFLICT, "price-changed", newTotal.getAmount().toPlainString());
        this.newTotal = newTotal;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("newTotal", newTotal);
    }
}
