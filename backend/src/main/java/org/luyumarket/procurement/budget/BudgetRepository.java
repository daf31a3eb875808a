package org.luyumarket.procurement.budget;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every statement that moves money asks in itself whether it may, so that the row decides among all who ask at once. */
@Repository
class BudgetRepository {

    private static final String SELECT = """
            select id, institution_id, year, item, granted_fen, held_fen, consumed_fen, version
              from budget.budget
            """;

    private static final String BY_ID = SELECT + " where id = :id";

    private static final String OF = SELECT + " where institution_id = :institution and year = :year order by item";

    private static final String ADD = """
            insert into budget.budget (id, institution_id, year, item, granted_fen)
            values (:id, :institution, :year, :item, :fen)
                on conflict do nothing
            """;

    private static final String CHANGE = """
            update budget.budget
               set granted_fen = :fen, version = version + 1
             where id = :id and version = :version and held_fen + consumed_fen <= :fen
            """;

    /** The hold first, as everywhere else: whoever takes the two in another order waits for somebody who waits for them. */
    private static final String HOLD = """
            with placed as (
                insert into budget.hold (purchase_id, budget_id, held_fen)
                select :purchase, id, :fen
                  from budget.budget
                 where id = :id
                returning budget_id)
            update budget.budget b
               set held_fen = b.held_fen + :fen, version = b.version + 1
              from placed
             where b.id = placed.budget_id and b.granted_fen - b.held_fen - b.consumed_fen >= :fen
            """;

    private static final String RELEASE = """
            with freed as (
                update budget.hold
                   set held_fen = held_fen - :fen
                 where purchase_id = :purchase and held_fen >= :fen
                returning budget_id)
            update budget.budget b
               set held_fen = b.held_fen - :fen, version = b.version + 1
              from freed
             where b.id = freed.budget_id
            """;

    private static final String RELEASE_REST = """
            with rest as (
                select budget_id, held_fen
                  from budget.hold
                 where purchase_id = :purchase
                   for update),
            freed as (
                update budget.hold
                   set held_fen = 0
                 where purchase_id = :purchase)
            update budget.budget b
               set held_fen = b.held_fen - rest.held_fen, version = b.version + 1
              from rest
             where b.id = rest.budget_id
            """;

    /** Less than nothing goes back from what was spent into what is held. */
    private static final String CONSUME = """
            with spent as (
                update budget.hold
                   set held_fen = held_fen - :fen, consumed_fen = consumed_fen + :fen
                 where purchase_id = :purchase and held_fen >= :fen and consumed_fen >= - :fen
                returning budget_id)
            update budget.budget b
               set held_fen = b.held_fen - :fen, consumed_fen = b.consumed_fen + :fen, version = b.version + 1
              from spent
             where b.id = spent.budget_id
            """;

    private final DatabaseClient database;

    BudgetRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Budget> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(BudgetRepository::budget).one();
    }

    Flux<Budget> of(UUID institution, int year) {
        return database.sql(OF)
                .bind("institution", institution)
                .bind("year", year)
                .map(BudgetRepository::budget)
                .all();
    }

    /** None if the year has this item. */
    Mono<Long> add(UUID id, Grant grant) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("institution", grant.institution())
                .bind("year", grant.year())
                .bind("item", grant.item().strip())
                .bind("fen", Cny.fen(grant.amount()))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> change(UUID id, long version, Money granted) {
        return database.sql(CHANGE)
                .bind("id", id)
                .bind("version", version)
                .bind("fen", Cny.fen(granted))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> hold(UUID id, UUID purchase, Money amount) {
        return database.sql(HOLD)
                .bind("id", id)
                .bind("purchase", purchase)
                .bind("fen", Cny.fen(amount))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> release(UUID purchase, Money amount) {
        return move(RELEASE, purchase, amount);
    }

    Mono<Long> consume(UUID purchase, Money amount) {
        return move(CONSUME, purchase, amount);
    }

    Mono<Long> restore(UUID purchase, Money amount) {
        return move(CONSUME, purchase, amount.negated());
    }

    Mono<Void> releaseRest(UUID purchase) {
        return database.sql(RELEASE_REST).bind("purchase", purchase).then();
    }

    private Mono<Long> move(String sql, UUID purchase, Money amount) {
        return database.sql(sql)
                .bind("purchase", purchase)
                .bind("fen", Cny.fen(amount))
                .fetch()
                .rowsUpdated();
    }

    private static Budget budget(Readable row) {
        return new Budget(
                requireNonNull(row.get("id", UUID.class)),
                requireNonNull(row.get("institution_id", UUID.class)),
                requireNonNull(row.get("year", Integer.class)),
                requireNonNull(row.get("item", String.class)),
                money(row, "granted_fen"),
                money(row, "held_fen"),
                money(row, "consumed_fen"),
                requireNonNull(row.get("version", Long.class)));
    }

    private static Money money(Readable row, String column) {
        return Cny.ofFen(requireNonNull(row.get(column, Long.class), column));
    }
}
