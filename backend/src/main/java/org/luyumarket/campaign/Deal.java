package org.luyumarket.campaign;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.ledger.Campaign;

/**
 * A product's price in a campaign that is on. {@code reference} is the lowest it was sold for in the seven days before the campaign
 * began, which nobody types; so many boxes of the campaign are for one person.
 */
public record Deal(
        UUID campaign,
        String name,
        Campaign occasion,
        String sku,
        Money price,
        Money reference,
        Instant endsAt,
        int perPerson) {

    /** Whether it is cheaper than it was, and not only than a price that nobody paid. */
    public boolean isReduced() {
        return price.isLessThan(reference);
    }
}
