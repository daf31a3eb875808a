package org.luyumarket.payment;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The events of Stripe that have been taken in. */
@Repository
class StripeEventRepository {

    private static final String REMEMBER = """
            insert into payment.stripe_event (id, type, received_at)
            values (:id, :type, :receivedAt)
            on conflict do nothing
            """;

    private final DatabaseClient database;

    StripeEventRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Empty if it was known already. */
    Mono<StripeNotice> remember(StripeNotice notice, Instant receivedAt) {
        return database.sql(REMEMBER)
                .bind("id", notice.eventId())
                .bind("type", notice.type())
                .bind("receivedAt", receivedAt)
                .fetch()
                .rowsUpdated()
                .filter(inserted -> inserted == 1)
                .map(inserted -> notice);
    }
}
