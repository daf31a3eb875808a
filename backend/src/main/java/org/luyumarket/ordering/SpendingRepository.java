package org.luyumarket.ordering;

import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Adds up what was paid and not given back. */
@Repository
class SpendingRepository implements Spending {

    private static final String SPENT = """
            select count(distinct o.buyer_id) as buyers, count(o.id) as orders,
                   coalesce(sum(o.paid_fen - o.refunded_fen), 0)::bigint as fen
              from unnest(:buyers::uuid[], :from::timestamptz[], :until::timestamptz[]) as spell (buyer, from_time, until_time)
              join ordering.orders o
                on o.buyer_id = spell.buyer and o.paid_at >= spell.from_time and o.paid_at < spell.until_time
             where o.paid_fen > o.refunded_fen
            """;

    private final DatabaseClient database;

    SpendingRepository(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Spent> of(List<Spell> spells) {
        Columns<Spell> columns = new Columns<>(spells);
        return database.sql(SPENT)
                .bind("buyers", spells.stream().map(Spell::buyer).toArray(UUID[]::new))
                .bind("from", columns.times(Spell::from))
                .bind("until", columns.times(Spell::until))
                .map(found -> {
                    Row row = new Row(found);
                    return new Spent(row.number("buyers"), row.number("orders"), row.money("fen"));
                })
                .one();
    }
}
