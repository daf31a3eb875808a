package org.luyumarket.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far payments were looked for, and which refunds moved. */
@Repository
class BookRepository {

    private static final String UNTIL = "select collected_until from payout.book";

    private static final String LOCK = UNTIL + " for update";

    private static final String MOVE_ON = "update payout.book set collected_until = :until";

    private static final String MOVED = """
            insert into payout.moved (order_number, at)
            values (:number, :at)
                on conflict (order_number) do update set at = excluded.at
            """;

    private static final String ALL_MOVED = "select order_number from payout.moved where at >= :since";

    private static final String FORGET = "delete from payout.moved where at < :before";

    private static final String CLOSED = """
            select coalesce(max(until), date '2020-01-01')
              from payout.run
             where status <> 'DISCARDED'
            """;

    private final DatabaseClient database;

    BookRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Instant> collectedUntil() {
        return database.sql(UNTIL).mapValue(Instant.class).one();
    }

    /** Whoever else books or draws up waits until this transaction ends. */
    Mono<Instant> lock() {
        return database.sql(LOCK).mapValue(Instant.class).one();
    }

    Mono<Void> moveOn(Instant until) {
        return database.sql(MOVE_ON)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .then();
    }

    Mono<Void> moved(String orderNumber, Instant at) {
        return database.sql(MOVED)
                .bind("number", orderNumber)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    Flux<String> movedSince(Instant since) {
        return database.sql(ALL_MOVED)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .mapValue(String.class)
                .all();
    }

    Mono<Void> forget(Instant before) {
        return database.sql(FORGET)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .then();
    }

    /** The day before which all is in a run. */
    Mono<LocalDate> closedUntil() {
        return database.sql(CLOSED).mapValue(LocalDate.class).one();
    }
}
