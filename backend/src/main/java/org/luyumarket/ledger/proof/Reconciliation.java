package org.luyumarket.ledger.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One comparison of the ledger with its witnesses, as far as it has come; asked for by somebody, or by nobody every night. */
public record Reconciliation(
        UUID id,
        @Nullable String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        int witnesses,
        List<Hearing> hearings) {

    public Reconciliation {
        hearings = List.copyOf(hearings);
    }

    public boolean isOver() {
        return finishedAt != null;
    }

    /** Over, and every witness said what the ledger says. */
    public boolean isClean() {
        return isOver() && failure == null && differences() == 0;
    }

    public long differences() {
        return hearings.stream().mapToLong(Hearing::differences).sum();
    }

    /** What came of one witness; {@code fen} is what the entries it was held against add up to. */
    public record Hearing(
            String witness, long testimonies, long entries, long fen, long differences, Instant finishedAt) {}
}
