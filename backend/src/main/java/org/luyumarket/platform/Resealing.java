package org.luyumarket.platform;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seals anew what a table keeps in one column under former keys, a few rows at a time. */
@Component
public class Resealing {

    private final DatabaseClient database;
    private final PersonalData personalData;

    Resealing(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    /**
     * How a table is read and written: {@code select} locks up to {@code :limit} rows under one of {@code :keys} and answers their
     * {@code id} and {@code sealed}, {@code update} sets {@code :sealed} for {@code :ids}.
     */
    public record Statements(String select, String update) {}

    /** How many were sealed anew; part of the caller's transaction. */
    public Mono<Long> sealAnew(Statements statements, List<String> formerKeys, int limit) {
        return database.sql(statements.select())
                .bind("keys", formerKeys.toArray(String[]::new))
                .bind("limit", limit)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Sealed(row.id("id"), row.text("sealed"));
                })
                .all()
                .collectList()
                .flatMap(found -> found.isEmpty() ? Mono.just(0L) : write(statements, found));
    }

    private Mono<Long> write(Statements statements, List<Sealed> found) {
        return database.sql(statements.update())
                .bind("ids", found.stream().map(Sealed::id).toArray(UUID[]::new))
                .bind("sealed", new Columns<>(found).texts(one -> personalData.sealAnew(one.text())))
                .fetch()
                .rowsUpdated();
    }

    private record Sealed(UUID id, String text) {}
}
