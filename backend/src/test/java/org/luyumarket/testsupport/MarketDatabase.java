package org.luyumarket.testsupport;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A way past the modules to the rows of a test's database; every call waits until it is done. */
public final class MarketDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FURTHER_TRIES = 3;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    MarketDatabase(DatabaseClient database, ReactiveTransactionManager transactions) {
        this.database = database;
        this.transaction = TransactionalOperator.create(transactions);
    }

    /** Empties tables, such as {@code ordering.orders}; triggers that forbid it (the ledger's) are passed by. */
    public void empty(String... tables) {
        Mono<Void> passTriggersBy = statement("set local session_replication_role = replica");
        passTriggersBy
                .then(statement("truncate table " + String.join(", ", tables) + " cascade"))
                .as(transaction::transactional)
                .retry(FURTHER_TRIES) // work in the background may hold some of them in another order
                .block(PATIENCE);
    }

    public void execute(String sql) {
        statement(sql).block(PATIENCE);
    }

    /** The rows of a query, each a map from column to value. */
    public List<Map<String, Object>> query(String sql) {
        Flux<Map<String, Object>> rows = database.sql(sql).fetch().all();
        return requireNonNull(rows.collectList().block(PATIENCE));
    }

    /** One statement, in the transaction of whoever runs it. */
    public Mono<Void> statement(String sql) {
        return database.sql(sql).then();
    }
}
