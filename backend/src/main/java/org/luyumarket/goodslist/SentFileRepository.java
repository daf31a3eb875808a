package org.luyumarket.goodslist;

import java.time.Instant;
import java.util.UUID;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SentFileRepository {

    private static final int SHOWN = 10;

    private static final String FORGET = """
            delete from goodslist.product_file
             where sent_by = :person and imported_at is null
            """;

    private static final String ADD = """
            insert into goodslist.product_file (id, name, sent_at, sent_by)
            values (:id, :name, :at, :person)
            """;

    private static final String OF_PERSON = """
            select id, name, sent_at, imported_at, added, changed
              from goodslist.product_file
             where sent_by = :person
             order by id desc
             limit :most
            """;

    private static final String FIND = """
            select id, name, sent_at, imported_at, added, changed
              from goodslist.product_file
             where id = :id and sent_by = :person
            """;

    private static final String IMPORTED = """
            update goodslist.product_file
               set imported_at = :at, added = :added, changed = :changed
             where id = :id and imported_at is null
            """;

    private final DatabaseClient database;

    SentFileRepository(DatabaseClient database) {
        this.database = database;
    }

    /** What the person sent and did not import goes, with its parts. */
    Mono<Void> forgetOpen(UUID person) {
        return database.sql(FORGET).bind("person", person).then();
    }

    Mono<Void> add(SentFile file, UUID person) {
        return database.sql(ADD)
                .bind("id", file.id())
                .bind("name", file.name())
                .bind("at", file.sentAt())
                .bind("person", person)
                .then();
    }

    Flux<SentFile> of(UUID person) {
        return database.sql(OF_PERSON)
                .bind("person", person)
                .bind("most", SHOWN)
                .map(columns -> file(new Row(columns)))
                .all();
    }

    Mono<SentFile> find(UUID id, UUID person) {
        return database.sql(FIND)
                .bind("id", id)
                .bind("person", person)
                .map(columns -> file(new Row(columns)))
                .one();
    }

    /** The number of files: none if it was imported already. */
    Mono<Long> imported(SentFile file, Instant at) {
        return database.sql(IMPORTED)
                .bind("id", file.id())
                .bind("at", at)
                .bind("added", file.added())
                .bind("changed", file.changed())
                .fetch()
                .rowsUpdated();
    }

    private static SentFile file(Row row) {
        return new SentFile(
                row.id("id"),
                row.text("name"),
                row.at("sent_at"),
                row.optional("imported_at", Instant.class),
                row.count("added"),
                row.count("changed"));
    }
}
