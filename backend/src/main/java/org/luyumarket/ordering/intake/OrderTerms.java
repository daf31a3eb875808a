package org.luyumarket.ordering.intake;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** What was agreed when the order was accepted; it never changes. The address is sealed. */
public record OrderTerms(
        UUID id,
        String number,
        @Nullable UUID buyerId,
        DivisionCode division,
        String sealedShipTo,
        Money goods,
        Money freight,
        Money discount,
        Instant placedAt,
        Instant holdExpiresAt) {

    public Money total() {
        return goods.plus(freight).minus(discount);
    }
}
