package org.luyumarket.catalog;

import java.time.Clock;
import java.time.ZoneOffset;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DemoFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The products of {@code demo-products.json}; the price for many at once is their only tier. */
@Component
class DemoProducts implements DemoData {

    private static final DemoFile FILE = new DemoFile("demo-products.json", DemoProducts.class);
    private static final int FLOOR = 1;

    private static final String ADD = """
            with added as (
                insert into catalog.product (
                    sku, name, county, supplier_id, category, variety, grade, size, pack_spec, sale_unit, net_weight_grams,
                    price_fen, tier_quantities, tier_prices_fen, season, presale_allowed, fresh_perishable,
                    no_reason_return, shelf_life_days, storage, published)
                select sku, name, left(sku, 6), supplier, category, variety, grade, size, pack, unit, grams,
                       price * 100, array["bulkFrom"], array[("bulkPrice" * 100)::bigint],
                       coalesce(season, array(select generate_series(1, 12))), presale, fresh,
                       "noReasonReturn", "shelfLifeDays", storage, true
                  from jsonb_to_recordset(:file::jsonb -> 'products')
                    as p (sku text, name text, supplier text, category text, variety text, grade text, size text,
                          pack text, unit text, grams bigint, price numeric, "bulkFrom" int, "bulkPrice" numeric,
                          season int[], presale boolean, fresh boolean, "noReasonReturn" boolean, "shelfLifeDays" int,
                          storage text)
                    on conflict do nothing
                returning sku, price_fen
            )
            insert into catalog.price_change (sku, price_fen, since, changed_by)
            select sku, price_fen, :now, 'demo'
              from added
            """;

    private final DatabaseClient database;
    private final Clock clock;

    DemoProducts(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return database.sql(ADD)
                .bind("file", FILE.text())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .then();
    }
}
