package org.luyumarket.ledger;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Moves what was recorded into the sums. */
@Repository
class SumsRepository {

    /** Held until the transaction ends; whoever does not get it leaves the work to the one who has it. */
    private static final String BECOME_THE_ONE_WRITER = """
            select pg_try_advisory_xact_lock(hashtext('ledger.sums')) as alone
            """;

    private static final String FOLD = """
            select ledger.fold()
            """;

    private final DatabaseClient database;

    SumsRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> becomeTheOneWriter() {
        return database.sql(BECOME_THE_ONE_WRITER).mapValue(Boolean.class).one();
    }

    Mono<Void> fold() {
        return database.sql(FOLD).then();
    }
}
