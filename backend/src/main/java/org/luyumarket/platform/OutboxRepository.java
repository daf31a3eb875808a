package org.luyumarket.platform;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outbox's tables. Time is the database's, so that instances need not agree on it. */
@Repository
class OutboxRepository {

    private static final String APPEND = """
            with events as (
                insert into platform.event (id, type, payload)
                select id, type, payload::json
                  from unnest(:ids::uuid[], :types::text[], :payloads::text[]) as e (id, type, payload)
            )
            insert into platform.delivery (event_id, consumer)
            select event_id, consumer
              from unnest(:events::uuid[], :consumers::text[]) as d (event_id, consumer)
            """;

    /** A claim is a lease: who dies with it leaves the delivery to others when the lease is over. */
    private static final String CLAIM = """
            with due as materialized (
                select event_id, consumer
                  from platform.delivery
                 where due_at <= now()
                   and consumer = any(:consumers::text[])
                 order by event_id
                 limit :limit
                   for update skip locked
            )
            update platform.delivery d
               set attempts = attempts + 1,
                   due_at = now() + make_interval(secs => :lease)
              from due
              join platform.event e on e.id = due.event_id
             where d.event_id = due.event_id
               and d.consumer = due.consumer
            returning d.event_id, d.consumer, d.attempts, e.payload::text as payload
            """;

    /** From a place on: what was taken before it is passed over row by row, until it is vacuumed. */
    private static final String TAKE = """
            with due as materialized (
                select event_id
                  from platform.delivery
                 where consumer = :consumer
                   and event_id > :after
                   and due_at <= now()
                 order by event_id
                 limit %d
                   for update skip locked
            )
            delete from platform.delivery d
             using due
              join platform.event e on e.id = due.event_id
             where d.consumer = :consumer
               and d.event_id = due.event_id
            returning d.event_id, d.consumer, d.attempts + 1 as attempts, e.payload::text as payload
            """;

    /** Whoever commits and waits for the disk has all before it written too. */
    private static final String COMMIT_WITHOUT_WAITING = "set local synchronous_commit to off";

    private static final String FINISH = """
            delete from platform.delivery
             where event_id = :event and consumer = :consumer and attempts = :attempts and due_at is not null
            """;

    private static final String RETRY_LATER = """
            update platform.delivery
               set due_at = now() + make_interval(secs => :pause), last_error = :error
             where event_id = :event and consumer = :consumer and attempts = :attempts and due_at is not null
            """;

    private static final String GIVE_UP = """
            update platform.delivery
               set due_at = null, last_error = :error
             where event_id = :event and consumer = :consumer and attempts = :attempts and due_at is not null
            """;

    /** An event of which a delivery was given up stays with it. */
    private static final String PRUNE = """
            with old as (
                delete from platform.event e
                 where e.occurred_at < now() - make_interval(secs => :age)
                   and not exists (select from platform.delivery d where d.event_id = e.id)
                returning id
            )
            select count(*) from old
            """;

    private final DatabaseClient database;

    OutboxRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> append(List<StoredEvent> events) {
        return database.sql(APPEND)
                .bind("ids", column(events, StoredEvent::id, UUID[]::new))
                .bind("types", column(events, StoredEvent::type, String[]::new))
                .bind("payloads", column(events, StoredEvent::payload, String[]::new))
                .bind(
                        "events",
                        events.stream()
                                .flatMap(OutboxRepository::idForEachConsumer)
                                .toArray(UUID[]::new))
                .bind(
                        "consumers",
                        events.stream()
                                .flatMap(event -> event.consumers().stream())
                                .toArray(String[]::new))
                .then();
    }

    Flux<Delivery> claim(String[] consumers, int limit, Duration lease) {
        return database.sql(CLAIM)
                .bind("consumers", consumers)
                .bind("limit", limit)
                .bind("lease", seconds(lease))
                .map(OutboxRepository::delivery)
                .all();
    }

    /** In the order in which they happened; they are done if the transaction commits, and others pass them over until it ends. */
    Mono<List<Delivery>> take(String consumer, UUID after, int limit) {
        return database.sql(TAKE.formatted(limit))
                .bind("consumer", consumer)
                .bind("after", after)
                .map(OutboxRepository::delivery)
                .all()
                .sort(Comparator.comparing(Delivery::eventId))
                .collectList();
    }

    /** The rest of the transaction is not lost but done again if the server dies within some tenths of a second. */
    Mono<Void> commitWithoutWaiting() {
        return database.sql(COMMIT_WITHOUT_WAITING).then();
    }

    /** Whether the claim still held; the row stays locked until the transaction ends. */
    Mono<Delivery> finish(Delivery delivery) {
        return identified(FINISH, delivery)
                .fetch()
                .rowsUpdated()
                .filter(updated -> updated == 1)
                .map(updated -> delivery);
    }

    Mono<Void> retryLater(Delivery delivery, String error) {
        return identified(RETRY_LATER, delivery)
                .bind("pause", seconds(delivery.pause()))
                .bind("error", error)
                .then();
    }

    Mono<Void> giveUp(Delivery delivery, String error) {
        return identified(GIVE_UP, delivery).bind("error", error).then();
    }

    Mono<Long> prune(Duration age) {
        return database.sql(PRUNE)
                .bind("age", seconds(age))
                .mapValue(Long.class)
                .one();
    }

    private DatabaseClient.GenericExecuteSpec identified(String sql, Delivery delivery) {
        return database.sql(sql)
                .bind("event", delivery.eventId())
                .bind("consumer", delivery.consumer())
                .bind("attempts", delivery.attempts());
    }

    private static Delivery delivery(Readable row) {
        return new Delivery(
                row.get("event_id", UUID.class),
                row.get("consumer", String.class),
                row.get("attempts", Integer.class),
                row.get("payload", String.class));
    }

    private static Stream<UUID> idForEachConsumer(StoredEvent event) {
        return event.consumers().stream().map(consumer -> event.id());
    }

    private static <T> T[] column(List<StoredEvent> events, Function<StoredEvent, T> value, IntFunction<T[]> array) {
        return events.stream().map(value).toArray(array);
    }

    /** Whole seconds suffice; {@code make_interval} takes a double. */
    private static double seconds(Duration duration) {
        return duration.toSeconds();
    }
}
