package org.luyumarket.payment;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Payments as others see them, with what has gone back. */
@Repository
class PaymentViewRepository {

    private static final String SELECT = """
            select p.id, p.reference, p.amount, p.method, p.status, p.redirect_url, p.started_at, p.settled_at,
                   (select coalesce(sum(r.amount), 0)::bigint
                      from payment.refund r
                     where r.payment_id = p.id and r.status = 'SUCCEEDED') as refunded
              from payment.payment p
            """;

    private static final String BY_ID = SELECT + "where p.id = :id";

    private static final String OF_REFERENCE =
            SELECT + "where p.reference = :reference order by p.started_at desc, p.id desc";

    private final DatabaseClient database;

    PaymentViewRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Payment> byId(UUID id) {
        return database.sql(BY_ID)
                .bind("id", id)
                .map(PaymentViewRepository::payment)
                .one();
    }

    Flux<Payment> of(String reference) {
        return database.sql(OF_REFERENCE)
                .bind("reference", reference)
                .map(PaymentViewRepository::payment)
                .all();
    }

    private static Payment payment(Readable row) {
        return new Payment(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                Cny.ofFen(row.get("amount", Long.class)),
                Cny.ofFen(row.get("refunded", Long.class)),
                PaymentMethod.valueOf(row.get("method", String.class)),
                PaymentStatus.valueOf(row.get("status", String.class)),
                row.get("redirect_url", String.class),
                row.get("started_at", Instant.class),
                row.get("settled_at", Instant.class));
    }
}
