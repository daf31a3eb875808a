package org.luyumarket.goodslist;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Category;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.Product;

/** A product as a row of the list shows it: what is written is what is read again. */
final class ProductCells {

    static final String YES = "是";
    static final String NO = "否";
    static final String NONE = "无";
    static final String ALL_YEAR = "全年";

    private static final int MONTHS = 12;

    private ProductCells() {}

    static Map<ProductColumn, String> of(Product product) {
        Map<ProductColumn, String> cells = of(asGiven(product));
        cells.put(ProductColumn.VERSION, String.valueOf(product.version()));
        return cells;
    }

    static Map<ProductColumn, String> of(NewProduct product) {
        Map<ProductColumn, String> cells = new EnumMap<>(ProductColumn.class);
        cells.put(ProductColumn.SKU, product.sku());
        cells.put(ProductColumn.NAME, product.name());
        cells.put(ProductColumn.COUNTY_CODE, product.county().value());
        cells.put(ProductColumn.SUPPLIER_ID, text(product.supplierId()));
        cells.put(
                ProductColumn.CATEGORY,
                Category.find(product.category()).map(Category::chineseName).orElse(product.category()));
        cells.put(ProductColumn.VARIETY, text(product.variety()));
        cells.put(ProductColumn.GRADE, text(product.grade()));
        cells.put(ProductColumn.SIZE, text(product.size()));
        cells.put(ProductColumn.FRUIT_COUNT, text(product.fruitCount()));
        cells.put(ProductColumn.PACK_SPEC, product.packSpec());
        cells.put(ProductColumn.SALE_UNIT, product.saleUnit());
        cells.put(ProductColumn.NET_WEIGHT, plain(product.netWeight().kilograms()));
        cells.put(ProductColumn.PRICE, product.price().getAmount().toPlainString());
        cells.put(ProductColumn.TIERS, tiers(product.tiers()));
        cells.put(ProductColumn.SEASON_MONTHS, season(product));
        putHandling(cells, product);
        cells.put(ProductColumn.PUBLISHED, yesOrNo(product.published()));
        return cells;
    }

    private static void putHandling(Map<ProductColumn, String> cells, NewProduct product) {
        cells.put(ProductColumn.PRESALE_ALLOWED, yesOrNo(product.handling().presaleAllowed()));
        cells.put(ProductColumn.FRESH_PERISHABLE, yesOrNo(product.handling().freshPerishable()));
        cells.put(ProductColumn.NO_REASON_RETURN, yesOrNo(product.handling().noReasonReturn()));
        cells.put(ProductColumn.SHELF_LIFE_DAYS, text(product.handling().shelfLifeDays()));
        cells.put(ProductColumn.STORAGE, text(product.handling().storage()));
    }

    /** In the order of the template; a price is a number to reckon with. */
    static List<Object> row(Product product) {
        Map<ProductColumn, String> cells = of(product);
        return Arrays.stream(ProductColumn.values())
                .<Object>map(column ->
                        column == ProductColumn.PRICE ? product.price().getAmount() : cells.getOrDefault(column, ""))
                .toList();
    }

    private static NewProduct asGiven(Product product) {
        return new NewProduct(
                product.sku(),
                product.name(),
                product.county(),
                product.supplierId(),
                product.category(),
                product.variety(),
                product.grade(),
                product.size(),
                product.fruitCount(),
                product.packSpec(),
                product.saleUnit(),
                product.netWeight(),
                product.price(),
                product.tiers(),
                product.season(),
                product.handling(),
                product.published());
    }

    private static String tiers(List<PriceTier> tiers) {
        return tiers.isEmpty()
                ? NONE
                : tiers.stream()
                        .map(tier -> tier.minimumQuantity() + ":"
                                + tier.unitPrice().getAmount().toPlainString())
                        .collect(Collectors.joining("; "));
    }

    private static String season(NewProduct product) {
        return product.season().size() == MONTHS
                ? ALL_YEAR
                : product.season().stream()
                        .map(Month::getValue)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining("、"));
    }

    private static String yesOrNo(boolean holds) {
        return holds ? YES : NO;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
