package org.luyumarket.subscription;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was sent to one subscriber, to be read and to be sent once more. */
@Repository
class MessageLogRepository {

    /** Those that were tried and did not get through, if only they are asked for. */
    private static final String ASKED =
            "subscription_id = :subscription and (not :failed or (failure is not null and delivered_at is null))";

    private static final String LOG = """
            select id, event, body, at, attempts, due_at, delivered_at, code, failure
              from subscription.message
             where %s
             order by at desc, id
             limit :limit offset :offset
            """.formatted(ASKED);

    private static final String COUNT = "select count(*) from subscription.message where " + ASKED;

    private static final String AGAIN = """
            update subscription.message
               set due_at = :now, attempts = 0
             where id = any(:ids) and subscription_id = :subscription
            """;

    private static final String ALL_FAILED_AGAIN = """
            update subscription.message
               set due_at = :now, attempts = 0
             where subscription_id = :subscription and failure is not null and delivered_at is null
            """;

    private final DatabaseClient database;

    MessageLogRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Message>> page(UUID subscription, boolean failedOnly, PageRequest page) {
        return database.sql(LOG)
                .bind("subscription", subscription)
                .bind("failed", failedOnly)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(MessageLogRepository::message)
                .all()
                .collectList()
                .zipWith(count(subscription, failedOnly))
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    Mono<Long> count(UUID subscription, boolean failedOnly) {
        return database.sql(COUNT)
                .bind("subscription", subscription)
                .bind("failed", failedOnly)
                .mapValue(Long.class)
                .one();
    }

    /** How many are sent once more: fewer if some are not of this subscription. */
    Mono<Long> again(UUID subscription, Collection<UUID> ids, Instant now) {
        return database.sql(AGAIN)
                .bind("subscription", subscription)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }

    /** The same for all that did not get through. */
    Mono<Long> allFailedAgain(UUID subscription, Instant now) {
        return database.sql(ALL_FAILED_AGAIN)
                .bind("subscription", subscription)
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }

    private static Message message(Readable columns) {
        Row row = new Row(columns);
        return new Message(
                row.id("id"),
                Topic.valueOf(row.text("event")),
                row.text("body"),
                row.at("at"),
                row.count("attempts"),
                row.optional("due_at", Instant.class),
                row.optional("delivered_at", Instant.class),
                row.optional("code", Integer.class),
                row.optional("failure", String.class));
    }
}
