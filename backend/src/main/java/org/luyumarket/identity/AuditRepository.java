package org.luyumarket.identity;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The audit trail's table; there is no statement here, or anywhere, that changes an entry. */
@Repository
class AuditRepository implements AuditTrail, AuditEntries {

    private static final String ADD = """
            insert into identity.audit_entry (id, at, actor_id, actor, role, verb, subject, detail)
            values (:id, :at, :actorId, :actor, :role, :verb, :subject, :detail)
            """;

    private static final String COUNT = """
            select count(*)
              from identity.audit_entry
             where :subject::text is null or subject = :subject
            """;

    private static final String PAGE = """
            select id, at, actor_id, actor, role, verb, subject, detail
              from identity.audit_entry
             where :subject::text is null or subject = :subject
             order by id desc
             limit :size offset :offset
            """;

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    AuditRepository(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Void> record(Person actor, AuditedAction action) {
        return database.sql(ADD)
                .bind("id", ids.next())
                .bind("at", clock.instant())
                .bind("actorId", actor.id())
                .bind("actor", actor.username())
                .bind("role", actor.role().name())
                .bind("verb", action.verb())
                .bind("subject", action.subject())
                .bind("detail", action.detail())
                .then();
    }

    @Override
    public Mono<Page<AuditEntry>> find(@Nullable String subject, PageRequest page) {
        return about(subject, COUNT).mapValue(Long.class).one().flatMap(total -> page(subject, page, total));
    }

    private Mono<Page<AuditEntry>> page(@Nullable String subject, PageRequest page, long total) {
        return about(subject, PAGE)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(AuditRepository::entry)
                .all()
                .collectList()
                .map(entries -> new Page<>(entries, total, page.page(), page.size()));
    }

    private DatabaseClient.GenericExecuteSpec about(@Nullable String subject, String sql) {
        return database.sql(sql).bind("subject", Parameters.in(R2dbcType.VARCHAR, subject));
    }

    private static AuditEntry entry(Readable row) {
        return new AuditEntry(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("actor_id", UUID.class),
                row.get("actor", String.class),
                Role.valueOf(row.get("role", String.class)),
                new AuditedAction(
                        row.get("verb", String.class),
                        row.get("subject", String.class),
                        row.get("detail", String.class)));
    }
}
