package org.luyumarket.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a check of the chain found: how many whole blocks and sealed rows before its end or before the first broken place. */
public record Verification(
        long blocks, long items, @Nullable Break broken) {

    public boolean isWhole() {
        return broken == null;
    }

    /** The first broken place: the block, and the entry with its cause, as far as they are known. */
    public record Break(
            Kind kind,
            @Nullable Long block,
            @Nullable UUID entryId,
            @Nullable String cause) {

        /** What is wrong with it. */
        public enum Kind {
            /** A sealed entry or verdict no longer says what it said. */
            ENTRY_CHANGED,
            /** A sealed entry or verdict is gone. */
            ENTRY_MISSING,
            /** An entry or a verdict stands in the ledger that the sealer never saw. */
            ENTRY_NEVER_SEALED,
            /** A block, or the list of what it seals, no longer fits its own hash. */
            BLOCK_CHANGED,
            /** A block does not carry the hash of the one before. */
            BLOCK_UNCHAINED
        }
    }
}
