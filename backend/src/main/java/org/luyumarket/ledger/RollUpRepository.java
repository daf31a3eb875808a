package org.luyumarket.ledger;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Moves entries into the roll-up. */
@Repository
class RollUpRepository {

    /** Held until the transaction ends; whoever does not get it leaves the work to the one who has it. */
    private static final String BECOME_THE_ONE_WRITER = """
            select pg_try_advisory_xact_lock(hashtext('ledger.roll_up')) as alone
            """;

    private static final String FOLD = """
            with taken as (
                delete from ledger.unfolded returning entry_id
            )
            insert into ledger.roll_up as so_far (
                   day, county, category, channel, sku, supplier_id, city, counted, product_name, supplier_name,
                   fen, grams, sales, freight, entries, households, persons)
            select booked_on, county, category, channel, sku, supplier_id, city, counted, max(product_name), max(supplier_name),
                   sum(fen), sum(grams), sum(sales), sum(freight), sum(entries), max(households), max(persons)
              from taken
              join ledger.judged on id = entry_id
             group by booked_on, county, category, channel, sku, supplier_id, city, counted
            on conflict (day, county, category, channel, sku, supplier_id, city, counted) do update
               set product_name = excluded.product_name,
                   supplier_name = excluded.supplier_name,
                   fen = so_far.fen + excluded.fen,
                   grams = so_far.grams + excluded.grams,
                   sales = so_far.sales + excluded.sales,
                   freight = so_far.freight + excluded.freight,
                   entries = so_far.entries + excluded.entries,
                   households = greatest(so_far.households, excluded.households),
                   persons = greatest(so_far.persons, excluded.persons)
            """;

    private final DatabaseClient database;

    RollUpRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> becomeTheOneWriter() {
        return database.sql(BECOME_THE_ONE_WRITER).mapValue(Boolean.class).one();
    }

    Mono<Void> fold() {
        return database.sql(FOLD).then();
    }
}
