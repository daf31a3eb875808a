package org.luyumarket.procurement.invoice;

import java.util.List;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.delivery.Delivery;

/** A contract, and what was accepted of it that nobody has asked an invoice for. */
public record Uninvoiced(Contract contract, List<Delivery> deliveries) {

    public Uninvoiced {
        deliveries = List.copyOf(deliveries);
    }

    public Money amount() {
        return deliveries.stream().map(Delivery::acceptedAmount).reduce(Cny.zero(), Money::plus);
    }
}
