package org.luyumarket.procurement.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of some goods stands in the ledger as accepted and paid; less than nothing takes an earlier one back. What does not
 * count towards the unit's share says why.
 */
record Counted(UUID id, UUID goods, Amount amount, @Nullable UUID takesBack, LocalDate day, String uncountedFor) {

    /** Money, weight and boxes of one sign. */
    record Amount(long fen, long grams, int boxes) {

        static final Amount NOTHING = new Amount(0, 0, 0);

        Amount plus(Amount other) {
            return new Amount(fen + other.fen, grams + other.grams, boxes + other.boxes);
        }

        Amount negated() {
            return new Amount(-fen, -grams, -boxes);
        }
    }

    /** Its cause in the ledger. */
    String cause() {
        return "settlement:" + id;
    }
}
