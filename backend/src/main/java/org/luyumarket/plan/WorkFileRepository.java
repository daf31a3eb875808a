package org.luyumarket.plan;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class WorkFileRepository {

    private static final String ADD = """
            insert into plan.work_file (id, work_id, name, type, content, added_by, added_at)
            values (:id, :work, :name, :type, :content, :by, :at)
            """;

    private static final String FIND = """
            select name, type, content from plan.work_file where work_id = :work and id = :id
            """;

    private final DatabaseClient database;

    WorkFileRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID work, WorkFile file, byte[] content, Instant at) {
        return database.sql(ADD)
                .bind("id", file.id())
                .bind("work", work)
                .bind("name", file.name())
                .bind("type", file.type())
                .bind("content", content)
                .bind("by", file.addedBy())
                .bind("at", at)
                .then();
    }

    Mono<WorkFileContent> find(UUID work, UUID id) {
        return database.sql(FIND)
                .bind("work", work)
                .bind("id", id)
                .map(row -> new WorkFileContent(
                        row.get("name", String.class), row.get("type", String.class), row.get("content", byte[].class)))
                .one();
    }
}
