package org.luyumarket.mydata;

import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who wants to be forgotten. */
@Repository
class ErasureRepository {

    private static final String ADD = """
            insert into mydata.erasure (person_id, asked_at, due_at)
            values (:person, :askedAt, :dueAt)
                on conflict do nothing
            """;

    private static final String FIND = """
            select asked_at, due_at from mydata.erasure where person_id = :person and done_at is null
            """;

    private static final String REMOVE = "delete from mydata.erasure where person_id = :person and done_at is null";

    private static final String DONE = "update mydata.erasure set done_at = :at where person_id = :person";

    private static final String DUE = """
            select person_id from mydata.erasure where due_at <= :now and done_at is null order by due_at
            """;

    private final DatabaseClient database;

    ErasureRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID person, Erasure erasure) {
        return database.sql(ADD)
                .bind("person", person)
                .bind("askedAt", erasure.askedAt())
                .bind("dueAt", erasure.dueAt())
                .then();
    }

    Mono<Erasure> find(UUID person) {
        return database.sql(FIND)
                .bind("person", person)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Erasure(row.at("asked_at"), row.at("due_at"));
                })
                .one();
    }

    Mono<Long> remove(UUID person) {
        return database.sql(REMOVE).bind("person", person).fetch().rowsUpdated();
    }

    Mono<Void> done(UUID person, Instant at) {
        return database.sql(DONE).bind("person", person).bind("at", at).then();
    }

    Flux<UUID> due(Instant now) {
        return database.sql(DUE).bind("now", now).mapValue(UUID.class).all();
    }
}
