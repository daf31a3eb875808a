package org.luyumarket.channel;

import java.time.LocalDate;
import org.joda.money.Money;
import org.luyumarket.platform.Weight;

/** What comes after a confirmed sale: a return of so much, or a correction to what should have stood there. */
public record Follower(DealKind kind, LocalDate day, Money money, Weight weight, String reason, boolean lateAccepted) {

    public Follower {
        if (kind == DealKind.SALE) {
            throw new IllegalArgumentException("a sale follows nothing");
        }
    }
}
