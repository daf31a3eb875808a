package org.luyumarket.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.LedgerMonth;
import org.luyumarket.ledger.LedgerOutOfSight;
import org.luyumarket.ledger.Months;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Which months of a county are locked, and where something of a day would be booked. */
@RestController
@RequestMapping("/api/v1/ledger/months/{county}")
class MonthEndpoints {

    private final Months months;

    MonthEndpoints(Months months) {
        this.months = months;
    }

    @GetMapping
    Mono<Page<MonthView>> ofYear(
            @PathVariable DivisionCode county, @RequestParam int year, @AuthenticationPrincipal Person viewer) {
        refuseUnlessSeen(county, viewer);
        return months.of(county, year)
                .map(MonthView::of)
                .collectList()
                .map(all -> new Page<>(all, all.size(), 1, Page.MAX_SIZE));
    }

    /** The month for something of that day: another than its own if that is locked. */
    @GetMapping("/open")
    Mono<MonthView> bookedIn(
            @PathVariable DivisionCode county, @RequestParam LocalDate day, @AuthenticationPrincipal Person viewer) {
        refuseUnlessSeen(county, viewer);
        return months.bookedIn(county, day).map(month -> MonthView.of(LedgerMonth.open(county, month)));
    }

    /** Who locked a month and when is a matter of the county and of those above it. */
    private static void refuseUnlessSeen(DivisionCode county, Person viewer) {
        if (!viewer.seesCounty(county)) {
            throw new LedgerOutOfSight();
        }
    }

    /** A month, and since when and by whom it is locked. */
    record MonthView(
            YearMonth month,
            boolean locked,
            @Nullable Instant lockedAt,
            @Nullable String lockedBy) {

        static MonthView of(LedgerMonth month) {
            return new MonthView(month.month(), month.isLocked(), month.lockedAt(), month.lockedBy());
        }
    }
}
