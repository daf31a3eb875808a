package org.luyumarket.catalog;

import io.r2dbc.spi.Readable;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** Reads products from the rows they are kept in. */
final class ProductRows {

    private ProductRows() {}

    static Product product(Readable row) {
        return new Product(
                row.get("sku", String.class),
                row.get("name", String.class),
                new DivisionCode(shared(row, "county")),
                shared(row, "supplier_id"),
                shared(row, "category"),
                sharedIfAny(row, "variety"),
                sharedIfAny(row, "grade"),
                sharedIfAny(row, "size"),
                row.get("fruit_count", Integer.class),
                shared(row, "pack_spec"),
                shared(row, "sale_unit"),
                new Weight(row.get("net_weight_grams", Long.class)),
                Cny.ofFen(row.get("price_fen", Long.class)),
                tiers(row),
                season(row),
                handling(row),
                row.get("published", Boolean.class),
                row.get("version", Long.class));
    }

    /** What many products have in common is kept once: the shop window holds them all. */
    private static String shared(Readable row, String column) {
        return row.get(column, String.class).intern();
    }

    private static @Nullable String sharedIfAny(Readable row, String column) {
        return row.get(column, String.class) == null ? null : shared(row, column);
    }

    private static List<PriceTier> tiers(Readable row) {
        Integer[] quantities = row.get("tier_quantities", Integer[].class);
        Long[] prices = row.get("tier_prices_fen", Long[].class);
        return IntStream.range(0, quantities.length)
                .mapToObj(i -> new PriceTier(quantities[i], Cny.ofFen(prices[i])))
                .toList();
    }

    private static Set<Month> season(Readable row) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        Arrays.stream(row.get("season", Integer[].class)).map(Month::of).forEach(months::add);
        return months;
    }

    private static Handling handling(Readable row) {
        return new Handling(
                row.get("presale_allowed", Boolean.class),
                row.get("fresh_perishable", Boolean.class),
                row.get("no_reason_return", Boolean.class),
                row.get("shelf_life_days", Integer.class),
                sharedIfAny(row, "storage"));
    }
}
