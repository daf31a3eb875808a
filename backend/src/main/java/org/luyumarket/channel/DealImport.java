package org.luyumarket.channel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;

/** A file of deals on its way: how far it is read, what it comes to, and why it is refused if it is. */
public record DealImport(
        UUID id,
        String fileName,
        @Nullable DivisionCode county,
        Status status,
        long rowsRead,
        long rowsTotal,
        long rowsBad,
        long fen,
        long grams,
        List<String> columns,
        @Nullable FieldError refusal,
        UUID enteredBy,
        String enteredName,
        Instant enteredAt) {

    /** How far a file is. Only an imported one has become deals. */
    public enum Status {
        CHECKING,
        CHECKED,
        REFUSED,
        IMPORTED,
        DISCARDED
    }

    /** Whether it can become deals now. */
    public boolean isReady() {
        return status == Status.CHECKED && rowsBad == 0 && rowsRead > 0;
    }

    /** From 0 to 100; 0 as long as nobody knows how many rows there are. */
    public int percent() {
        if (status != Status.CHECKING) {
            return 100;
        }
        return rowsTotal == 0 ? 0 : (int) Math.min(99, rowsRead * 100 / rowsTotal);
    }
}
