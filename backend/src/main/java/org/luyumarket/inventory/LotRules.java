package org.luyumarket.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;

/** What a lot may look like. */
final class LotRules {

    private static final int MAX_BOXES = 1_000_000;
    private static final int MAX_AGE_DAYS = 730;

    private LotRules() {}

    static void check(NewLot lot, Clock clock) {
        List<FieldError> errors = new ArrayList<>();
        if (lot.boxes() < 1 || lot.boxes() > MAX_BOXES) {
            errors.add(new FieldError("boxes", "out-of-range", List.of(1, MAX_BOXES)));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate oldest = today.minusDays(MAX_AGE_DAYS);
        if (lot.receivedOn().isBefore(oldest) || lot.receivedOn().isAfter(today)) {
            errors.add(new FieldError("receivedOn", "out-of-range", List.of(oldest, today)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
