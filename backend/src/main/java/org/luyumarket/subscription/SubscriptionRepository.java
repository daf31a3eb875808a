package org.luyumarket.subscription;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Subscriptions as rows; the secret is sealed. */
@Repository
class SubscriptionRepository {

    private static final String ADD = """
            insert into subscription.subscription (id, supplier_id, address, events, secret, created_at)
            values (:id, :supplier, :address, :events, :secret, :at)
            """;

    private static final String OF = """
            select id, supplier_id, address, events, active, failing_since, created_at
              from subscription.subscription
             where supplier_id = :supplier
             order by id
            """;

    private static final String COUNT = "select count(*) from subscription.subscription where supplier_id = :supplier";

    private static final String SWITCH = """
            update subscription.subscription
               set active = :active, failing_since = null
             where id = :id
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
                .bind("supplier", subscription.supplierId())
                .bind("address", subscription.address().toString())
                .bind("events", subscription.topics().stream().map(Topic::name).toArray(String[]::new))
                .bind("secret", sealing.seal(secret))
                .bind("at", subscription.createdAt())
                .then();
    }

    Mono<Long> count(String supplier) {
        return database.sql(COUNT)
                .bind("supplier", supplier)
                .mapValue(Long.class)
                .one();
    }

    Flux<Subscription> of(String supplier) {
        return database.sql(OF)
                .bind("supplier", supplier)
                .map(SubscriptionRepository::subscription)
                .all();
    }

    Mono<Void> switchTo(UUID id, boolean active) {
        return database.sql(SWITCH).bind("id", id).bind("active", active).then();
    }

    Mono<Void> end(UUID id) {
        return database.sql(END).bind("id", id).then();
    }

    private static Subscription subscription(Readable columns) {
        Row row = new Row(columns);
        return new Subscription(
                row.id("id"),
                row.text("supplier_id"),
                URI.create(row.text("address")),
                Stream.of(row.value("events", String[].class))
                        .map(Topic::valueOf)
                        .toList(),
                row.value("active", Boolean.class),
                row.optional("failing_since", Instant.class),
                row.at("created_at"));
    }
}
