package org.luyumarket.campaign;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.ledger.Campaign;

/** So much off an order of at least so much, in so many orders of one person; {@code listed} if everybody is shown its code. */
public record Coupon(
        UUID id,
        String campaign,
        Campaign occasion,
        String code,
        Money minimum,
        Money off,
        Instant startsAt,
        Instant endsAt,
        int perPerson,
        boolean listed) {}
