package org.luyumarket.platform;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which demo data is there already: a start need not add again what the same market added in the same year. */
@Repository
class DemoDataMemory {

    private static final String REMEMBER = """
            insert into platform.demo_data (loader, loaded_for)
            values (:loader, :occasion)
            on conflict (loader) do update set loaded_for = excluded.loaded_for, loaded_at = now()
            """;

    private final DatabaseClient database;

    DemoDataMemory(DatabaseClient database) {
        this.database = database;
    }

    Flux<String> loadedFor(String occasion) {
        return database.sql("select loader from platform.demo_data where loaded_for = :occasion")
                .bind("occasion", occasion)
                .map(row -> row.get("loader", String.class))
                .all();
    }

    Mono<Void> remember(String loader, String occasion) {
        return database.sql(REMEMBER)
                .bind("loader", loader)
                .bind("occasion", occasion)
                .then();
    }
}
