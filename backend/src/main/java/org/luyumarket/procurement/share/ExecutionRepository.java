package org.luyumarket.procurement.share;

import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.share.Shares.Execution;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was accepted and paid, once a cause. */
@Repository
class ExecutionRepository {

    private static final String BOOK = """
            insert into share.execution (cause, institution_id, year, day, purchase, fen, uncounted_for)
            values (:cause, :institution, :year, :day, :purchase, :fen, :uncounted_for)
                on conflict do nothing
            """;

    private static final String EXECUTIONS = """
            select cause, day, purchase, fen, uncounted_for
              from share.execution
             where institution_id = :institution and year = :year
             order by day desc, cause desc
             limit 200
            """;

    private final DatabaseClient database;

    ExecutionRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> book(Execution execution) {
        return database.sql(BOOK)
                .bind("cause", execution.cause())
                .bind("institution", execution.institution())
                .bind("year", execution.day().getYear())
                .bind("day", execution.day())
                .bind("purchase", execution.purchase())
                .bind("fen", Cny.fen(execution.amount()))
                .bind("uncounted_for", execution.uncountedFor())
                .then();
    }

    Flux<Execution> of(UUID institution, int year) {
        return database.sql(EXECUTIONS)
                .bind("institution", institution)
                .bind("year", year)
                .map(columns -> execution(institution, new Row(columns)))
                .all();
    }

    private static Execution execution(UUID institution, Row row) {
        return new Execution(
                row.id("cause"),
                institution,
                row.day("day"),
                row.text("purchase"),
                row.money("fen"),
                row.text("uncounted_for"));
    }
}
