package org.luyumarket.subscription;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.luyumarket.subscription.Subscriber.Kind;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Subscriptions as rows; the secret is sealed. */
@Repository
class SubscriptionRepository {

    private static final String ADD = """
            insert into subscription.subscription (id, subscriber_kind, subscriber_id, address, events, secret, created_at)
            values (:id, :kind, :subscriber, :address, :events, :secret, :at)
            """;

    private static final String OF = """
            select id, subscriber_kind, subscriber_id, address, events, active, failing_since, created_at
              from subscription.subscription
             where subscriber_id = :subscriber and subscriber_kind = :kind
             order by id
            """;

    private static final String COUNT = """
            select count(*) from subscription.subscription where subscriber_id = :subscriber and subscriber_kind = :kind
            """;

    private static final String SWITCH = """
            update subscription.subscription
               set active = :active, failing_since = null
             where id = :id
            """;

    private static final String ROTATE = """
            update subscription.subscription
               set former_secret = secret, former_until = :until, secret = :secret
             where id = :id
            """;

    /** A secret that was replaced signs nothing any more, so it need not be kept. */
    private static final String FORGET = """
            update subscription.subscription
               set former_secret = null, former_until = null
             where former_until <= :now
            """;

    private static final String END = "delete from subscription.subscription where id = :id";

    private final DatabaseClient database;
    private final PersonalData sealing;

    SubscriptionRepository(DatabaseClient database, PersonalData sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    Mono<Void> add(Subscription subscription, String secret) {
        return database.sql(ADD)
                .bind("id", subscription.id())
                .bind("kind", subscription.subscriber().kind().name())
                .bind("subscriber", subscription.subscriber().id())
                .bind("address", subscription.address().toString())
                .bind("events", subscription.topics().stream().map(Topic::name).toArray(String[]::new))
                .bind("secret", sealing.seal(secret))
                .bind("at", subscription.createdAt())
                .then();
    }

    Mono<Long> count(Subscriber subscriber) {
        return database.sql(COUNT)
                .bind("subscriber", subscriber.id())
                .bind("kind", subscriber.kind().name())
                .mapValue(Long.class)
                .one();
    }

    Flux<Subscription> of(Subscriber subscriber) {
        return database.sql(OF)
                .bind("subscriber", subscriber.id())
                .bind("kind", subscriber.kind().name())
                .map(SubscriptionRepository::subscription)
                .all();
    }

    Mono<Void> switchTo(UUID id, boolean active) {
        return database.sql(SWITCH).bind("id", id).bind("active", active).then();
    }

    /** The secret it had goes on signing beside the new one until then. */
    Mono<Void> rotate(UUID id, String secret, Instant until) {
        return database.sql(ROTATE)
                .bind("id", id)
                .bind("secret", sealing.seal(secret))
                .bind("until", until)
                .then();
    }

    Mono<Void> forgetFormerSecrets(Instant now) {
        return database.sql(FORGET).bind("now", now).then();
    }

    Mono<Void> end(UUID id) {
        return database.sql(END).bind("id", id).then();
    }

    private static Subscription subscription(Readable columns) {
        Row row = new Row(columns);
        return new Subscription(
                row.id("id"),
                new Subscriber(Kind.valueOf(row.text("subscriber_kind")), row.text("subscriber_id")),
                URI.create(row.text("address")),
                Stream.of(row.value("events", String[].class))
                        .map(Topic::valueOf)
                        .toList(),
                row.value("active", Boolean.class),
                row.optional("failing_since", Instant.class),
                row.at("created_at"));
    }
}
