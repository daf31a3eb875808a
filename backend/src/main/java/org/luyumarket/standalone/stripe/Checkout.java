package org.luyumarket.standalone.stripe;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Checkout Session with the payment that came of it; money in fen. */
record Checkout(
        String id,
        Terms terms,
        Standing standing,
        @Nullable String intentId,
        Instant created,
        @Nullable Instant settlesAt)
        implements Fact {

    static Checkout open(String id, Terms terms, Instant now) {
        return new Checkout(id, terms, Standing.OPEN, null, now, null);
    }

    Checkout paid(String intentId) {
        return new Checkout(id, terms, Standing.PAID, intentId, created, null);
    }

    /** The buyer is done, the money decides itself later. */
    Checkout processing(String intentId, Standing outcome, Instant settlesAt) {
        return new Checkout(id, terms, outcome, intentId, created, settlesAt);
    }

    Checkout settled() {
        Standing outcome = standing == Standing.WILL_PAY ? Standing.PAID : Standing.FAILED;
        return new Checkout(id, terms, outcome, intentId, created, null);
    }

    Checkout expired() {
        return new Checkout(id, terms, Standing.EXPIRED, intentId, created, null);
    }

    boolean isOpen() {
        return standing == Standing.OPEN;
    }

    boolean isOverdue(Instant now) {
        return isOpen() && !terms.expiresAt().isAfter(now);
    }

    boolean isDue(Instant now) {
        return settlesAt != null && !settlesAt.isAfter(now);
    }

    enum Standing {
        OPEN,
        EXPIRED,
        WILL_PAY,
        WILL_FAIL,
        PAID,
        FAILED
    }

    /** What was asked for. */
    record Terms(
            long amount,
            String currency,
            String method,
            String product,
            String successUrl,
            String cancelUrl,
            Instant expiresAt,
            @Nullable String reference,
            Map<String, String> metadata) {}
}
