package org.luyumarket.ordering.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.intake.Placing.Claim;

/** A checked gift on its way through the intake, with all that needs no database; phone and cards are sealed. */
public record GiftPlacing(
        UUID id,
        String number,
        Claim claim,
        @Nullable UUID buyerId,
        String sealedPhone,
        boolean tellsRecipients,
        List<Parcel> parcels,
        @Nullable Money expectedTotal,
        Instant placedAt,
        Instant holdExpiresAt) {

    /** The order for one recipient, with its card. */
    record Parcel(Placing placing, String sealedCard) {}

    List<Placing> placings() {
        return parcels.stream().map(Parcel::placing).toList();
    }
}
