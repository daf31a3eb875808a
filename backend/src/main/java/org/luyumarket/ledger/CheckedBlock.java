package org.luyumarket.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Verification.Break;

/** A block as it was found; {@code entryId} and, if it is still there, {@code cause} name the first broken row it seals. */
record CheckedBlock(
        long number,
        int items,
        String previous,
        String hash,
        boolean whole,
        @Nullable UUID entryId,
        @Nullable String cause) {

    /** What is wrong with it behind a block of that number and hash; null if nothing is. */
    @Nullable
    Break brokenBehind(long number, String hash) {
        if (this.number != number + 1 || !previous.equals(hash)) {
            return new Break(Break.Kind.BLOCK_UNCHAINED, this.number, null, null);
        }
        if (entryId != null) {
            Break.Kind kind = cause == null ? Break.Kind.ENTRY_MISSING : Break.Kind.ENTRY_CHANGED;
            return new Break(kind, this.number, entryId, cause);
        }
        return whole ? null : new Break(Break.Kind.BLOCK_CHANGED, this.number, null, null);
    }
}
