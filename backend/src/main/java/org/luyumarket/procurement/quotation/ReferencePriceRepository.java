package org.luyumarket.procurement.quotation;

import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ReferencePriceRepository {

    private static final int SHOWN = 5;

    private static final String LATEST = """
            select category, place, day, fen, source, noted_by
              from (select distinct on (place) category, place, day, fen, source, noted_by
                      from quotation.reference_price
                     where category = :category
                     order by place, day desc) latest
             order by day desc, place
             limit :most
            """;

    private static final String LATEST_OF_ALL = """
            select distinct on (category, place) category, place, day, fen, source, noted_by
              from quotation.reference_price
             order by category, place, day desc
            """;

    private static final String NOTE = """
            insert into quotation.reference_price (category, place, day, fen, source, noted_by)
            values (:category, :place, :day, :fen, :source, :noted_by)
                on conflict (category, place, day) do update
               set fen = excluded.fen, source = excluded.source, noted_by = excluded.noted_by
            """;

    private final DatabaseClient database;

    ReferencePriceRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<ReferencePrice> latest(String category) {
        return database.sql(LATEST)
                .bind("category", category)
                .bind("most", SHOWN)
                .map(columns -> price(new Row(columns)))
                .all();
    }

    Flux<ReferencePrice> latest() {
        return database.sql(LATEST_OF_ALL)
                .map(columns -> price(new Row(columns)))
                .all();
    }

    Mono<Void> note(ReferencePrice price) {
        return database.sql(NOTE)
                .bind("category", price.category())
                .bind("place", price.place())
                .bind("day", price.day())
                .bind("fen", Cny.fen(price.perKilogram()))
                .bind("source", price.source())
                .bind("noted_by", price.notedBy())
                .then();
    }

    private static ReferencePrice price(Row row) {
        return new ReferencePrice(
                row.text("category"),
                row.text("place"),
                row.day("day"),
                row.money("fen"),
                row.text("source"),
                row.text("noted_by"));
    }
}
