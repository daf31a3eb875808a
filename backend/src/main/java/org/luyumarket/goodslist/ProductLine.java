package org.luyumarket.goodslist;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Category;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Weight;
import org.luyumarket.platform.table.RowCells;

/**
 * A row of the list while it is read. Where a product is there already, a cell left blank says that it stays as it is.
 */
final class ProductLine {

    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern YUAN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern KILOGRAMS = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Pattern TIER = Pattern.compile("(\\d{1,7}) *: *(\\d{1,9}(?:\\.\\d{1,2})?)");
    private static final String SEPARATORS = "[;；,，、\\s]+";

    private final RowCells<ProductColumn> cells;
    private final Map<ProductColumn, String> present;
    private final Function<String, Optional<DivisionCode>> counties;

    ProductLine(
            RowCells<ProductColumn> cells,
            Map<ProductColumn, String> present,
            Function<String, Optional<DivisionCode>> counties) {
        this.cells = cells;
        this.present = present;
        this.counties = counties;
    }

    List<FieldError> errors() {
        return cells.errors();
    }

    /** The product as the row has it; empty where something of it cannot be read. */
    Optional<NewProduct> product() {
        Optional<DivisionCode> county = read(ProductColumn.COUNTY_CODE, counties, "unknown-county");
        Optional<Weight> weight = read(
                ProductColumn.NET_WEIGHT, text -> matching(KILOGRAMS, text).map(Weight::ofKilograms), "typed-weight");
        Optional<Money> price =
                read(ProductColumn.PRICE, text -> matching(YUAN, text).map(Cny::parse), "typed-money");
        Optional<List<PriceTier>> tiers = orElse(ProductColumn.TIERS, ProductLine::tiers, "tiers-like", List.of());
        Optional<Set<Month>> season = read(ProductColumn.SEASON_MONTHS, ProductLine::season, "months");
        Optional<String> category = read(ProductColumn.CATEGORY, ProductLine::category, "unknown-category");
        @Nullable Integer fruitCount = number(ProductColumn.FRUIT_COUNT);
        boolean published = ticked(ProductColumn.PUBLISHED, false);
        Handling handling = handling();
        String name = required(ProductColumn.NAME);
        String pack = required(ProductColumn.PACK_SPEC);
        String unit = required(ProductColumn.SALE_UNIT);
        if (!cells.isWhole()) {
            return Optional.empty();
        }
        return Optional.of(new NewProduct(
                cells.text(ProductColumn.SKU),
                name,
                county.orElseThrow(),
                optional(ProductColumn.SUPPLIER_ID),
                category.orElseThrow(),
                optional(ProductColumn.VARIETY),
                optional(ProductColumn.GRADE),
                optional(ProductColumn.SIZE),
                fruitCount,
                pack,
                unit,
                weight.orElseThrow(),
                price.orElseThrow(),
                tiers.orElseThrow(),
                season.orElseThrow(),
                handling,
                published));
    }

    /** What differs from the product that is there and cannot be changed by a file. */
    void refuseOtherwise(NewProduct wanted) {
        Map<ProductColumn, String> then = ProductCells.of(wanted);
        present.forEach((column, now) -> {
            boolean fixed = column.isOfTheProduct() && !column.isChangeable();
            if (fixed && !now.equals(then.getOrDefault(column, ""))) {
                cells.error(column, "cannot-change-by-file", now);
            }
        });
    }

    /** The version that the row was written of, where it says so. */
    long version(long now) {
        String typed = cells.text(ProductColumn.VERSION);
        if (!typed.isEmpty() && !typed.equals(String.valueOf(now))) {
            cells.error(ProductColumn.VERSION, "stale-row");
        }
        return now;
    }

    private Handling handling() {
        boolean fresh = ticked(ProductColumn.FRESH_PERISHABLE, false);
        return new Handling(
                ticked(ProductColumn.PRESALE_ALLOWED, false),
                fresh,
                ticked(ProductColumn.NO_REASON_RETURN, !fresh),
                number(ProductColumn.SHELF_LIFE_DAYS),
                optional(ProductColumn.STORAGE));
    }

    private String text(ProductColumn column) {
        String typed = cells.text(column);
        return typed.isEmpty() ? present.getOrDefault(column, "") : typed;
    }

    private String required(ProductColumn column) {
        cells.optional(column, LONGEST);
        if (text(column).isEmpty()) {
            cells.error(column, "required");
        }
        return text(column);
    }

    private @Nullable String optional(ProductColumn column) {
        cells.optional(column, LONGEST);
        return text(column).isEmpty() ? null : text(column);
    }

    private <T> Optional<T> read(ProductColumn column, Function<String, Optional<T>> reading, String code) {
        String text = text(column);
        Optional<T> read = text.isEmpty() ? Optional.empty() : reading.apply(text);
        if (read.isEmpty()) {
            cells.error(column, text.isEmpty() ? "required" : code);
        }
        return read;
    }

    private <T> Optional<T> orElse(
            ProductColumn column, Function<String, Optional<T>> reading, String code, T otherwise) {
        return text(column).isEmpty() ? Optional.of(otherwise) : read(column, reading, code);
    }

    private @Nullable Integer number(ProductColumn column) {
        return text(column).isEmpty()
                ? null
                : read(column, text -> matching(NUMBER, text).map(Integer::valueOf), "typed-number")
                        .orElse(null);
    }

    private boolean ticked(ProductColumn column, boolean otherwise) {
        return orElse(column, ProductLine::yesOrNo, "yes-or-no", otherwise).orElse(otherwise);
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case ProductCells.YES -> Optional.of(true);
            case ProductCells.NO -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> category(String text) {
        return Arrays.stream(Category.values())
                .filter(category ->
                        category.chineseName().equals(text) || category.code().equals(text))
                .map(Category::code)
                .findFirst();
    }

    private static Optional<List<PriceTier>> tiers(String text) {
        if (text.equals(ProductCells.NONE)) {
            return Optional.of(List.of());
        }
        List<Matcher> tiers = Stream.of(text.replace('：', ':').split("[;；]"))
                .map(String::strip)
                .map(TIER::matcher)
                .toList();
        return tiers.stream().allMatch(Matcher::matches)
                ? Optional.of(tiers.stream()
                        .map(tier -> new PriceTier(Integer.parseInt(tier.group(1)), Cny.parse(tier.group(2))))
                        .toList())
                : Optional.empty();
    }

    private static Optional<Set<Month>> season(String text) {
        if (text.equals(ProductCells.ALL_YEAR)) {
            return Optional.of(EnumSet.allOf(Month.class));
        }
        List<Month> months = Stream.of(text.split(SEPARATORS))
                .map(month -> month.replace("月", ""))
                .map(month -> month.matches("[1-9]|1[0-2]") ? Month.of(Integer.parseInt(month)) : null)
                .filter(Objects::nonNull)
                .toList();
        boolean whole = months.size() == text.split(SEPARATORS).length;
        return whole ? Optional.of(EnumSet.copyOf(months)) : Optional.empty();
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return Optional.of(text).filter(typed -> pattern.matcher(typed).matches());
    }
}
