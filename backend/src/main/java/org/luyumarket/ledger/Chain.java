package org.luyumarket.ledger;

import reactor.core.publisher.Mono;

/**
 * The proof that nobody changed the ledger behind its back: whatever is recorded is sealed within ten seconds into a block that
 * carries the hash of the block before.
 */
public interface Chain {

    /** What a report prints to say on which state of the ledger it stands. */
    Mono<ChainHead> head();

    /** Checks every block and every row from the first on; names the first that is broken. Takes minutes for millions. */
    Mono<Verification> verify();
}
