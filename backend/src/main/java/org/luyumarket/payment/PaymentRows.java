package org.luyumarket.payment;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.Cny;

/** Reads the rows of payments. */
final class PaymentRows {

    private PaymentRows() {}

    static PaymentAttempt attempt(Readable row) {
        return new PaymentAttempt(
                row.get("id", UUID.class),
                request(row),
                PaymentStatus.valueOf(row.get("status", String.class)),
                new CheckoutSession(
                        row.get("session_id", String.class),
                        row.get("intent_id", String.class),
                        row.get("redirect_url", String.class)),
                row.get("started_at", Instant.class),
                row.get("expires_at", Instant.class),
                row.get("settled_at", Instant.class),
                row.get("version", Long.class));
    }

    private static PaymentRequest request(Readable row) {
        return new PaymentRequest(
                row.get("reference", String.class),
                Cny.ofFen(row.get("amount", Long.class)),
                PaymentMethod.valueOf(row.get("method", String.class)),
                row.get("description", String.class),
                URI.create(row.get("return_to", String.class)),
                row.get("idempotency_key", String.class));
    }
}
