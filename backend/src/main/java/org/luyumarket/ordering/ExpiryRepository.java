package org.luyumarket.ordering;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds orders whose hold is over and closes many of them at once. */
@Repository
class ExpiryRepository {

    /** A lease, so that other instances look after other orders while this one asks Stripe. */
    private static final String LEASE = """
            with due as (
                select id
                  from ordering.orders
                 where status = 'AWAITING_PAYMENT'
                   and hold_expires_at <= :now
                   and (expiry_leased_until is null or expiry_leased_until <= :now)
                 order by hold_expires_at
                 limit :limit
                   for update skip locked
            )
            update ordering.orders o
               set expiry_leased_until = :until
              from due
             where o.id = due.id
            returning o.id, coalesce(o.gift, o.number) as reference
            """;

    private static final String EXPIRE = """
            with expired as (
                update ordering.orders
                   set status = 'EXPIRED', version = version + 1
                 where id = any(:ids::uuid[]) and status = 'AWAITING_PAYMENT'
                returning id
            ), steps as (
                insert into ordering.step (order_id, position, from_status, to_status, at, by)
                select e.id, (select max(s.position) + 1 from ordering.step s where s.order_id = e.id),
                       'AWAITING_PAYMENT', 'EXPIRED', :now, :by
                  from expired e
            )
            select id, exists (select from ordering.reduction r where r.order_id = e.id) as reduced from expired e
            """;

    private final DatabaseClient database;

    ExpiryRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Overdue> lease(Instant now, Duration lease, int limit) {
        return database.sql(LEASE)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(row -> new Overdue(row.get("id", UUID.class), row.get("reference", String.class)))
                .all();
    }

    /** Those that nobody paid meanwhile. */
    Mono<List<Expired>> expire(List<Overdue> orders, Instant now) {
        return database.sql(EXPIRE)
                .bind("ids", orders.stream().map(Overdue::id).toArray(UUID[]::new))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("by", Actor.SYSTEM.code())
                .map(row -> new Expired(row.get("id", UUID.class), row.get("reduced", Boolean.class)))
                .all()
                .collectList();
    }

    /** An order that was closed, and whether a campaign paid for some of it. */
    record Expired(UUID id, boolean reduced) {}

    /** An order whose hold is over, and what it would have been paid under. */
    record Overdue(UUID id, String reference) {}
}
