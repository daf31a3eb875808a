package org.luyumarket.procurement.budget;

import java.util.UUID;
import org.joda.money.Money;

/** What a unit may spend in a year on an item, such as 食堂原材料: granted is held, consumed and free together. */
public record Budget(
        UUID id, UUID institution, int year, String item, Money granted, Money held, Money consumed, long version) {

    public Money free() {
        return granted.minus(held).minus(consumed);
    }
}
