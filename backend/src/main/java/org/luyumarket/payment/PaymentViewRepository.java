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

    /** A payment that nobody can use has a refund that says so, from the moment at which it is to go back. */
    private static final String SETTLED = """
            with paged as (
                select distinct reference
                  from payment.payment
                 where reference > :after and status = 'SUCCEEDED'
                 order by reference
                 limit :most
            )
            select p.reference,
                   coalesce(sum(p.amount) filter (where not back.unwanted), 0)::bigint as taken,
                   coalesce(sum(back.amount) filter (where not back.unwanted), 0)::bigint as given_back,
                   greatest(max(p.settled_at), max(back.settled_at)) as last_moved_at
              from payment.payment p
             cross join lateral (
                       select coalesce(bool_or(r.unwanted), false) as unwanted,
                              sum(r.amount) filter (where r.status = 'SUCCEEDED') as amount,
                              max(r.settled_at) as settled_at
                         from payment.refund r
                        where r.payment_id = p.id) as back
             where p.status = 'SUCCEEDED' and p.reference in (select reference from paged)
             group by p.reference
             order by p.reference
            """;

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

    Flux<SettledMoney> settled(String after, int most) {
        return database.sql(SETTLED)
                .bind("after", after)
                .bind("most", most)
                .map(row -> new SettledMoney(
                        row.get("reference", String.class),
                        row.get("taken", Long.class),
                        row.get("given_back", Long.class),
                        row.get("last_moved_at", Instant.class)))
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
