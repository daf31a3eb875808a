package org.luyumarket.complaint;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long everybody may take. */
@Component
class ComplaintClock {

    private final Duration forSupplier;
    private final Duration forStaff;
    private final Duration forBuyer;

    ComplaintClock(
            @Value("${luyu.complaints.answer-hours:48}") int answerHours,
            @Value("${luyu.complaints.staff-hours:72}") int staffHours,
            @Value("${luyu.complaints.buyer-days:7}") int buyerDays) {
        this.forSupplier = Duration.ofHours(answerHours);
        this.forStaff = Duration.ofHours(staffHours);
        this.forBuyer = Duration.ofDays(buyerDays);
    }

    /** Until when the supplier answers what was opened now. */
    Instant supplierBy(Instant now) {
        return now.plus(forSupplier);
    }

    /** Until when staff settle what came to them now. */
    Instant staffBy(Instant now) {
        return now.plus(forStaff);
    }

    /** Until when the buyer can say that what was answered now does not help. */
    Instant buyerBy(Instant now) {
        return now.plus(forBuyer);
    }
}
