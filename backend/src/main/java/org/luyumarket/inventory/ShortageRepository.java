package org.luyumarket.inventory;

import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Tells what is short without a row of what is not. */
@Repository
class ShortageRepository {

    private static final String SHORTAGE = """
            select count(*) as stocked,
                   coalesce(array_agg(sku) filter (where available < :lessThan), '{}') as skus,
                   coalesce(array_agg(available) filter (where available < :lessThan), '{}') as available
              from inventory.stock
            """;

    private final DatabaseClient database;

    ShortageRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Shortage> find(long lessThan) {
        return database.sql(SHORTAGE)
                .bind("lessThan", lessThan)
                .map(ShortageRepository::shortageIn)
                .one();
    }

    private static Shortage shortageIn(Readable row) {
        String[] skus = row.get("skus", String[].class);
        Long[] available = row.get("available", Long[].class);
        Map<String, Long> left = new HashMap<>();
        for (int i = 0; i < skus.length; i++) {
            left.put(skus[i], available[i]);
        }
        return new Shortage(row.get("stocked", Long.class), left);
    }
}
