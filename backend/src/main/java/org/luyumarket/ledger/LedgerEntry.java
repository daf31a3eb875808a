package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;

/**
 * A fact as it stands in the ledger, with its verdict; a refund's money, weight, boxes and freight are negative. Figures go by
 * the day it is booked on.
 */
public record LedgerEntry(
        UUID id,
        LocalDate day,
        LocalDate bookedOn,
        Instant recordedAt,
        SaleFact fact,
        long fen,
        long grams,
        int boxes,
        long freightFen,
        Verdict verdict) {

    static LedgerEntry of(UUID id, Instant recordedAt, LocalDate bookedOn, SaleFact fact, Verdict verdict) {
        SaleFact.Kind kind = fact.kind();
        return new LedgerEntry(
                id,
                fact.day(),
                bookedOn,
                recordedAt,
                fact,
                kind.signed(Cny.fen(fact.money())),
                kind.signed(fact.weight().grams()),
                Math.toIntExact(kind.signed(fact.boxes())),
                kind.signed(Cny.fen(fact.destination().freight())),
                verdict);
    }

    /** Whether it happened in a month that was locked and is booked in a later one. */
    public boolean isAdjustment() {
        return !YearMonth.from(day).equals(YearMonth.from(bookedOn));
    }

    /** Counted or not under a version of the counting rule; reasons are stable codes, empty if counted. */
    public record Verdict(int ruleVersion, boolean counted, List<String> reasons) {

        public Verdict {
            reasons = List.copyOf(reasons);
        }
    }
}
