package org.luyumarket.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last block of the chain (0 before the first), its hash in hexadecimal, and how many verdicts wait to be sealed. */
public record ChainHead(long block, String hash, @Nullable Instant sealedAt, long unsealed) {}
