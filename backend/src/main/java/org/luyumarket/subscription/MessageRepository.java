package org.luyumarket.subscription;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.luyumarket.subscription.Subscriber.Kind;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Messages to subscribers as rows. */
@Repository
class MessageRepository {

    /** One for each active subscription of these subscribers to this topic. */
    private static final String SPREAD = """
            insert into subscription.message (id, subscription_id, event, body, at, due_at)
            select gen_random_uuid(), s.id, :topic, :data, :now, :now
              from subscription.subscription s
             where s.active and s.subscriber_kind = :kind and s.subscriber_id = any(:ids::text[]) and :topic = any(s.events)
            """;

    private static final String ANYBODY_FOR = """
            select exists (select from subscription.subscription where active and :topic = any(events))
            """;

    private static final String ADD = """
            insert into subscription.message (id, subscription_id, event, body, at, due_at)
            values (gen_random_uuid(), :subscription, :topic, :data, :now, :now)
            """;

    /** Claimed for a while: whoever dies over one leaves it to others. Where it is switched off, only trying it goes on. */
    private static final String CLAIM = """
            update subscription.message m
               set attempts = m.attempts + 1, due_at = :until
              from subscription.subscription s
             where s.id = m.subscription_id
               and m.id in (select d.id
                              from subscription.message d
                              join subscription.subscription o on o.id = d.subscription_id
                             where d.due_at <= :now and (o.active or d.event = 'TEST')
                             order by d.due_at
                             limit :limit
                               for update of d skip locked)
            returning m.id, m.event, m.body, m.at, m.attempts, s.address, s.secret,
                      case when s.former_until > :now then s.former_secret end as former_secret
            """;

    private static final String DELIVERED = """
            with done as (
                update subscription.message
                   set due_at = null, delivered_at = :now, code = :code, failure = null
                 where id = :id
                returning subscription_id
            )
            update subscription.subscription s
               set failing_since = null
              from done
             where s.id = done.subscription_id and s.failing_since is not null
            """;

    /** Where nothing has got through for too long, nothing more is sent. */
    private static final String FAILED = """
            with failed as (
                update subscription.message
                   set due_at = :due, code = :code, failure = :failure
                 where id = :id
                returning subscription_id
            )
            update subscription.subscription s
               set failing_since = coalesce(s.failing_since, :now), active = s.active and coalesce(s.failing_since, :now) > :since
              from failed
             where s.id = failed.subscription_id
            """;

    private static final String PRUNE = "delete from subscription.message where at < :before";

    private final DatabaseClient database;
    private final PersonalData sealing;

    MessageRepository(DatabaseClient database, PersonalData sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** A message on its way: to whom, and what is needed to sign it. */
    record Claimed(UUID id, Topic topic, String data, Instant at, int attempts, URI address, List<String> secrets) {}

    /** Whoever of one kind has one of these ids. */
    record Audience(Kind kind, Collection<String> ids) {}

    Mono<Void> spread(Topic topic, Audience audience, String data, Instant now) {
        return database.sql(SPREAD)
                .bind("topic", topic.name())
                .bind("kind", audience.kind().name())
                .bind("ids", audience.ids().toArray(String[]::new))
                .bind("data", data)
                .bind("now", now)
                .then();
    }

    Mono<Boolean> isAnybodyFor(Topic topic) {
        return database.sql(ANYBODY_FOR)
                .bind("topic", topic.name())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> add(UUID subscription, Topic topic, String data, Instant now) {
        return database.sql(ADD)
                .bind("subscription", subscription)
                .bind("topic", topic.name())
                .bind("data", data)
                .bind("now", now)
                .then();
    }

    Flux<Claimed> claim(Instant now, Duration lease, int limit) {
        return database.sql(CLAIM)
                .bind("now", now)
                .bind("until", now.plus(lease))
                .bind("limit", limit)
                .map(this::claimed)
                .all();
    }

    Mono<Void> delivered(UUID id, int code, Instant now) {
        return database.sql(DELIVERED)
                .bind("id", id)
                .bind("code", code)
                .bind("now", now)
                .then();
    }

    Mono<Void> failed(UUID id, Failure failure, Instant now) {
        return database.sql(FAILED)
                .bind("id", id)
                .bind("due", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, failure.nextAt()))
                .bind("code", Parameters.in(R2dbcType.INTEGER, failure.code()))
                .bind("failure", failure.why())
                .bind("now", now)
                .bind("since", failure.hopelessBefore())
                .then();
    }

    Mono<Void> prune(Instant before) {
        return database.sql(PRUNE).bind("before", before).then();
    }

    private Claimed claimed(Readable columns) {
        Row row = new Row(columns);
        return new Claimed(
                row.id("id"),
                Topic.valueOf(row.text("event")),
                row.text("body"),
                row.at("at"),
                row.count("attempts"),
                URI.create(row.text("address")),
                Stream.of(row.text("secret"), row.optional("former_secret", String.class))
                        .filter(Objects::nonNull)
                        .map(sealing::open)
                        .toList());
    }

    /** What went wrong, when it is tried again, if ever, and since when a subscription may have failed to be kept. */
    record Failure(
            @Nullable Integer code, String why, @Nullable Instant nextAt, Instant hopelessBefore) {}
}
