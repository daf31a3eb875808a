package org.luyumarket.procurement.institution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldError;

/** A file of units that a finance bureau lists: how far it is read, and why it is refused if it is. */
public record Listing(
        UUID id,
        String fileName,
        Status status,
        Rows rows,
        List<String> columns,
        @Nullable FieldError refusal,
        String enteredBy,
        Instant enteredAt) {

    /** How far a file is. Only an imported one has listed its units. */
    public enum Status {
        CHECKING,
        CHECKED,
        REFUSED,
        IMPORTED,
        DISCARDED
    }

    /** How many rows are read of about how many, and how many of them are wrong. */
    public record Rows(long read, long expected, long wrong) {}

    /** Whether its units can be listed now. */
    public boolean isReady() {
        return status == Status.CHECKED && rows.wrong == 0 && rows.read > 0;
    }

    /** Whether nothing has come of it yet, and it can be put aside. */
    public boolean isOpen() {
        return status == Status.CHECKED || status == Status.REFUSED;
    }

    /** From 0 to 100. */
    public int percent() {
        return status == Status.CHECKING ? (int) Math.min(99, rows.read * 100 / Math.max(1, rows.expected)) : 100;
    }
}
