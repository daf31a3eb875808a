package org.luyumarket.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ShelfRepository implements Shelf {

    private static final String KEEP = """
            insert into catalog.shelf_end (supplier_id, sku, paper, last_day)
            select *
              from unnest(:suppliers::text[], :skus::text[], :papers::text[], :days::date[])
                on conflict (supplier_id, sku, paper) do update set last_day = excluded.last_day
             where shelf_end.last_day is distinct from excluded.last_day
            """;

    private static final String OFF = """
            select p.sku, e.paper, e.last_day
              from catalog.shelf_end e
              join catalog.product p on p.supplier_id = e.supplier_id and e.sku in ('', p.sku)
             where e.last_day < :today
             order by p.sku, e.last_day, e.paper
            """;

    private final DatabaseClient database;
    private final Clock clock;

    ShelfRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Mono<Void> keep(Collection<ShelfEnd> ends) {
        if (ends.isEmpty()) {
            return Mono.empty();
        }
        Columns<ShelfEnd> columns = new Columns<>(List.copyOf(ends));
        return database.sql(KEEP)
                .bind("suppliers", columns.texts(ShelfEnd::supplierId))
                .bind("skus", columns.texts(end -> end.sku() == null ? "" : end.sku()))
                .bind("papers", columns.texts(ShelfEnd::paper))
                .bind("days", columns.texts(ShelfEnd::lastDay))
                .then();
    }

    @Override
    public Flux<OffShelf> off() {
        return database.sql(OFF)
                .bind("today", LocalDate.now(clock))
                .map(columns -> {
                    Row row = new Row(columns);
                    return new OffShelf(row.text("sku"), row.text("paper"), row.day("last_day"));
                })
                .all();
    }
}
