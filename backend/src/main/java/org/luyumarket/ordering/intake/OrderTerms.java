package org.luyumarket.ordering.intake;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** What was agreed when the order was accepted; it never changes. The address is sealed, and so is the card if it is a gift. */
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
        Instant holdExpiresAt,
        @Nullable GiftPart gift) {

    /** That is no part of a gift. */
    public OrderTerms(
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
        this(id, number, buyerId, division, sealedShipTo, goods, freight, discount, placedAt, holdExpiresAt, null);
    }

    /** What it is paid under: its own number, or that of the gift it is part of. */
    public String reference() {
        return gift == null ? number : gift.number();
    }

    /** The gift that an order is part of, and what its card says, sealed; nothing once its buyer is forgotten. */
    public record GiftPart(String number, @Nullable String sealedCard) {}

    public Money total() {
        return goods.plus(freight).minus(discount);
    }
}
