package org.luyumarket.ordering.intake;

import org.luyumarket.platform.Refusal;

/** The key has placed an order with another content. */
final class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused() {
        super(Kind.UNPROCESSABLE, "idempotency-key-reused");
    }
}
