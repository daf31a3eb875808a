package org.luyumarket.catalog;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.luyumarket.platform.Cny;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every price a product ever had; rows are only added. */
@Repository
class PriceHistory {

    private static final String ADD = """
            insert into catalog.price_change (sku, price_fen, since, changed_by)
            values (:sku, :price, :since, :by)
            """;

    private static final String OF_SKU = """
            select sku, price_fen, since, changed_by
              from catalog.price_change
             where sku = :sku
             order by since desc
            """;

    private final DatabaseClient database;

    PriceHistory(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(PriceChange change) {
        return database.sql(ADD)
                .bind("sku", change.sku())
                .bind("price", Cny.fen(change.price()))
                .bind("since", change.since().atOffset(ZoneOffset.UTC))
                .bind("by", change.changedBy())
                .then();
    }

    Flux<PriceChange> of(String sku) {
        return database.sql(OF_SKU)
                .bind("sku", sku)
                .map(row -> new PriceChange(
                        row.get("sku", String.class),
                        Cny.ofFen(row.get("price_fen", Long.class)),
                        row.get("since", OffsetDateTime.class).toInstant(),
                        row.get("changed_by", String.class)))
                .all();
    }
}
