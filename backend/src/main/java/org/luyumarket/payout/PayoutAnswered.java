package org.luyumarket.payout;

import java.util.UUID;

/** The bank paid a supplier, or sent the money back. */
public record PayoutAnswered(UUID payoutId, String supplierId, long amountFen, boolean bounced) {

    static PayoutAnswered of(Payout payout) {
        return new PayoutAnswered(
                payout.id(),
                payout.supplierId(),
                payout.amount().getAmountMinorLong(),
                payout.status() == PayoutStatus.BOUNCED);
    }
}
