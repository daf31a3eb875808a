package org.luyumarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;

/** A fact as it stands in the ledger, with its verdict; a refund's money, weight and boxes are negative. */
public record LedgerEntry(
        UUID id, LocalDate day, Instant recordedAt, SaleFact fact, long fen, long grams, int boxes, Verdict verdict) {

    static LedgerEntry of(UUID id, Instant recordedAt, SaleFact fact, Verdict verdict) {
        SaleFact.Kind kind = fact.kind();
        return new LedgerEntry(
                id,
                fact.day(),
                recordedAt,
                fact,
                kind.signed(Cny.fen(fact.money())),
                kind.signed(fact.weight().grams()),
                Math.toIntExact(kind.signed(fact.boxes())),
                verdict);
    }

    /** Counted or not under a version of the counting rule; reasons are stable codes, empty if counted. */
    public record Verdict(int ruleVersion, boolean counted, List<String> reasons) {

        public Verdict {
            reasons = List.copyOf(reasons);
        }
    }
}
