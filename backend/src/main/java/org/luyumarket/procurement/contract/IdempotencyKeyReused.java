package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Refusal;

/** The key has asked for contracts with another content. */
final class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused() {
        super(Kind.UNPROCESSABLE, "idempotency-key-reused");
    }
}
