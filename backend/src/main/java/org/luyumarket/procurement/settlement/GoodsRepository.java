package org.luyumarket.procurement.settlement;

import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was accepted under a due; rows are added and never changed. */
@Repository
class GoodsRepository {

    private static final String ADD_GOODS = """
            insert into settlement.goods (
                   id, due_id, delivery_id, line, delivery, sku, name, county, category, site, division, boxes, grams, fen,
                   accepted_at)
            select id, :due, :delivery, line, number, sku, name, county, category, site, division, boxes, grams, fen, at
              from unnest(:ids::uuid[], :numbers::text[], :skus::text[], :names::text[], :counties::text[], :categories::text[],
                          :sites::text[], :divisions::text[], :boxes::int[], :grams::bigint[], :fen::bigint[],
                          :times::timestamptz[])
              with ordinality
                   as goods (id, number, sku, name, county, category, site, division, boxes, grams, fen, at, line)
            """;

    private static final String GOODS = """
            select id, delivery, sku, name, county, category, site, division, boxes, grams, fen, accepted_at
              from settlement.goods
             where due_id = :due
             order by accepted_at, delivery, line
            """;

    private final DatabaseClient database;

    GoodsRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID due, UUID delivery, List<Goods> goods) {
        Columns<Goods> columns = new Columns<>(goods);
        return database.sql(ADD_GOODS)
                .bind("due", due)
                .bind("delivery", delivery)
                .bind("ids", goods.stream().map(Goods::id).toArray(UUID[]::new))
                .bind("numbers", columns.texts(Goods::delivery))
                .bind("skus", columns.texts(one -> one.product().sku()))
                .bind("names", columns.texts(one -> one.product().name()))
                .bind("counties", columns.texts(one -> one.product().county()))
                .bind("categories", columns.texts(one -> one.product().category()))
                .bind("sites", columns.texts(one -> one.site().name()))
                .bind("divisions", columns.texts(one -> one.site().division()))
                .bind("boxes", columns.ints(one -> one.accepted().boxes()))
                .bind("grams", columns.longs(one -> one.accepted().weight().grams()))
                .bind("fen", columns.longs(Goods::fen))
                .bind("times", columns.times(Goods::acceptedAt))
                .then();
    }

    Flux<Goods> of(UUID due) {
        return database.sql(GOODS).bind("due", due).map(DueRows::goods).all();
    }
}
