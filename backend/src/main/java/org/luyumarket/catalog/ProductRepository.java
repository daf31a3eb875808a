package org.luyumarket.catalog;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ProductRepository {

    private static final String COLUMNS = """
            sku, name, county, supplier_id, category, variety, grade, size, fruit_count, pack_spec, sale_unit, net_weight_grams,
            price_fen, tier_quantities, tier_prices_fen, season, presale_allowed, fresh_perishable, no_reason_return,
            shelf_life_days, storage, published, version
            """;

    private static final String ALL = "select " + COLUMNS + " from catalog.product order by sku";

    private static final String CHANGED_SINCE =
            "select " + COLUMNS + " from catalog.product where changed_in > :revision";

    private static final String BY_SKU = "select " + COLUMNS + " from catalog.product where sku = :sku";

    /** What a paper of its producer lets be sold no more is not offered. */
    private static final String OFFERED = "select " + COLUMNS + """
              from catalog.product p
             where sku = any(:skus) and published
               and not exists (
                       select
                         from catalog.shelf_end e
                        where e.supplier_id = p.supplier_id and e.sku in ('', p.sku) and e.last_day < :today)
            """;

    private static final String REVISION = "select value from catalog.revision";

    private static final String ADD = """
            insert into catalog.product (
                sku, name, county, supplier_id, category, variety, grade, size, fruit_count, pack_spec, sale_unit, net_weight_grams,
                price_fen, tier_quantities, tier_prices_fen, season, presale_allowed, fresh_perishable, no_reason_return,
                shelf_life_days, storage, published, version)
            values (
                :sku, :name, :county, :supplier, :category, :variety, :grade, :size, :fruitCount, :packSpec, :saleUnit, :grams,
                :price, :tierQuantities, :tierPrices, :season, :presaleAllowed, :freshPerishable, :noReasonReturn,
                :shelfLifeDays, :storage, :published, :version)
                on conflict (sku) do nothing
            """;

    private static final String CHANGE = """
            update catalog.product
               set name = :name, price_fen = :price, tier_quantities = :tierQuantities, tier_prices_fen = :tierPrices,
                   season = :season, presale_allowed = :presaleAllowed, published = :published, version = :version
             where sku = :sku and version = :version - 1
            """;

    private final DatabaseClient database;

    ProductRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Product> all() {
        return database.sql(ALL).map(ProductRows::product).all();
    }

    Flux<Product> changedSince(long revision) {
        return database.sql(CHANGED_SINCE)
                .bind("revision", revision)
                .map(ProductRows::product)
                .all();
    }

    Mono<Product> find(String sku) {
        return database.sql(BY_SKU).bind("sku", sku).map(ProductRows::product).one();
    }

    Flux<Product> offered(Collection<String> skus, LocalDate today) {
        return database.sql(OFFERED)
                .bind("skus", skus.toArray(String[]::new))
                .bind("today", today)
                .map(ProductRows::product)
                .all();
    }

    Mono<Long> revision() {
        return database.sql(REVISION).map(row -> row.get("value", Long.class)).one();
    }

    /** The number of rows added: none if the sku is taken. */
    Mono<Long> add(Product product) {
        return bindChangeable(database.sql(ADD), product)
                .bind("county", product.county().value())
                .bind("supplier", product.supplierId())
                .bind("category", product.category())
                .bind("variety", text(product.variety()))
                .bind("grade", text(product.grade()))
                .bind("size", text(product.size()))
                .bind("fruitCount", Parameters.in(R2dbcType.INTEGER, product.fruitCount()))
                .bind("packSpec", product.packSpec())
                .bind("saleUnit", product.saleUnit())
                .bind("grams", product.netWeight().grams())
                .bind("freshPerishable", product.handling().freshPerishable())
                .bind("noReasonReturn", product.handling().noReasonReturn())
                .bind(
                        "shelfLifeDays",
                        Parameters.in(R2dbcType.INTEGER, product.handling().shelfLifeDays()))
                .bind("storage", text(product.handling().storage()))
                .fetch()
                .rowsUpdated();
    }

    /** The number of rows changed: none if the product is no longer at the version before this one. */
    Mono<Long> change(Product product) {
        return bindChangeable(database.sql(CHANGE), product).fetch().rowsUpdated();
    }

    private static GenericExecuteSpec bindChangeable(GenericExecuteSpec statement, Product product) {
        List<PriceTier> tiers = product.tiers();
        return statement
                .bind("sku", product.sku())
                .bind("version", product.version())
                .bind("name", product.name())
                .bind("price", Cny.fen(product.price()))
                .bind(
                        "tierQuantities",
                        tiers.stream().map(PriceTier::minimumQuantity).toArray(Integer[]::new))
                .bind(
                        "tierPrices",
                        tiers.stream().map(tier -> Cny.fen(tier.unitPrice())).toArray(Long[]::new))
                .bind(
                        "season",
                        product.season().stream().map(Month::getValue).sorted().toArray(Integer[]::new))
                .bind("presaleAllowed", product.handling().presaleAllowed())
                .bind("published", product.published());
    }

    private static Parameter text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
    }
}
