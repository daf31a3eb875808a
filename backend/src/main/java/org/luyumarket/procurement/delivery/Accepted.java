package org.luyumarket.procurement.delivery;

import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** What is taken and owed for: boxes, the weight that counts, and the amount to the fen. */
public record Accepted(int boxes, Weight weight, Money amount) {

    static final Accepted NOTHING = new Accepted(0, Weight.ZERO, Cny.zero());
}
