package org.luyumarket.campaign;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/** Money set aside, for how long, and how much of it one person may have. */
record Purse(UUID id, Money left, int perPerson, Instant startsAt, Instant endsAt) {

    boolean isOpen(Instant moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }
}
