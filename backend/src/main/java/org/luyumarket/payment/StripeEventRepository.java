package org.luyumarket.payment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The events of Stripe that have been taken in. */
@Repository
class StripeEventRepository {

    private static final String REMEMBER = """
            insert into payment.stripe_event (id, type, received_at)
            select id, type, :receivedAt
              from unnest(:ids::text[], :types::text[]) as e (id, type)
             order by id
                on conflict do nothing
            returning id
            """;

    private final DatabaseClient database;

    StripeEventRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The ids of those that were not known before. */
    Mono<Set<String>> remember(List<StripeNotice> notices, Instant receivedAt) {
        Columns<StripeNotice> columns = new Columns<>(notices);
        return database.sql(REMEMBER)
                .bind("ids", columns.texts(StripeNotice::eventId))
                .bind("types", columns.texts(StripeNotice::type))
                .bind("receivedAt", receivedAt)
                .mapValue(String.class)
                .all()
                .collect(Collectors.toSet());
    }
}
