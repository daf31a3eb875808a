package org.luyumarket.channel;

import java.time.YearMonth;
import java.util.Map;
import org.luyumarket.platform.Refusal;

/** The month of a deal was locked after it was entered: it can stand in a later one, if the reviewer agrees. */
final class DealMonthLocked extends Refusal {

    private final YearMonth bookedIn;

    DealMonthLocked(String number, YearMonth month, YearMonth bookedIn) {
        super(Kind.CONFLICT, "deal-month-locked", number, month, bookedIn);
        this.bookedIn = bookedIn;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("bookedIn", bookedIn.toString());
    }
}
