package org.luyumarket.inventory;

import java.time.Clock;
import java.time.LocalDate;
import org.luyumarket.platform.FieldChecks;

/** What a lot may look like. */
final class LotRules {

    private static final int MAX_BOXES = 1_000_000;
    private static final int MAX_AGE_DAYS = 730;
    private static final int LONGEST_PLACE = 40;

    private LotRules() {}

    static void check(NewLot lot, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate oldest = today.minusDays(MAX_AGE_DAYS);
        boolean recent = !lot.receivedOn().isBefore(oldest) && !lot.receivedOn().isAfter(today);
        FieldChecks fields = new FieldChecks()
                .range("boxes", lot.boxes(), 1, MAX_BOXES)
                .check(recent, "receivedOn", "out-of-range", oldest, today);
        Origin origin = lot.origin();
        if (origin != null) {
            fields.text("township", origin.township(), LONGEST_PLACE).text("orchard", origin.orchard(), LONGEST_PLACE);
        }
        fields.refuseIfAny();
    }
}
