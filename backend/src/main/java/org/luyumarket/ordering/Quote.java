package org.luyumarket.ordering;

import java.util.List;
import org.joda.money.Money;
import org.luyumarket.platform.Weight;

/** What an order of these lines to this place would cost now, and what is short of stock. */
public record Quote(
        List<Line> lines,
        Money goods,
        Money freight,
        Money discount,
        Money total,
        Weight weight,
        List<Shortage> shortages) {

    /** One line at the price of its quantity or of a campaign; the list price is what it would cost without one. */
    public record Line(String sku, String name, int quantity, Money unitPrice, Money amount, Money listPrice) {}

    /** More was asked for than is left. */
    public record Shortage(String sku, int wanted, long left) {}
}
