package org.luyumarket.catalog;

import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** What a product must be like to be offered. */
@Component
class ProductRules {

    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{2,31}");
    private static final Money LOWEST_PRICE = Cny.parse("0.01");
    private static final Money HIGHEST_PRICE = Cny.parse("1000000.00");
    private static final int MOST_TIERS = 10;
    private static final int HIGHEST_TIER_QUANTITY = 1_000_000;
    private static final long HEAVIEST_UNIT_GRAMS = 1_000_000;
    private static final int MOST_FRUIT = 10_000;
    private static final int LONGEST_SHELF_LIFE_DAYS = 3_650;

    private final Counties counties;

    ProductRules(Counties counties) {
        this.counties = counties;
    }

    /** Names every bad field at once. */
    void check(NewProduct product) {
        FieldChecks fields = new FieldChecks()
                .check(SKU.matcher(product.sku()).matches(), "sku", "sku")
                .text("name", product.name(), 80)
                .check(counties.find(product.county()).isPresent(), "countyCode", "unknown-county")
                .check(Category.find(product.category()).isPresent(), "category", "unknown-category")
                .range("netWeight.grams", product.netWeight().grams(), 1, HEAVIEST_UNIT_GRAMS);
        checkDescription(fields, product);
        checkHandling(fields, product.handling());
        checkPrices(fields, product.price(), product.tiers());
        fields.refuseIfAny();
    }

    /** What can change of a product must hold of it afterwards too. */
    void check(Product changed) {
        FieldChecks fields = new FieldChecks().text("name", changed.name(), 80);
        checkPrices(fields, changed.price(), changed.tiers());
        fields.refuseIfAny();
    }

    private static void checkDescription(FieldChecks fields, NewProduct product) {
        if (product.fruitCount() != null) {
            fields.range("fruitCount", product.fruitCount(), 1, MOST_FRUIT);
        }
        fields.optionalText("variety", product.variety(), 40)
                .optionalText("grade", product.grade(), 20)
                .optionalText("size", product.size(), 40)
                .text("packSpec", product.packSpec(), 60)
                .text("saleUnit", product.saleUnit(), 8);
    }

    private static void checkHandling(FieldChecks fields, Handling handling) {
        Integer shelfLifeDays = handling.shelfLifeDays();
        if (shelfLifeDays != null) {
            fields.range("shelfLifeDays", shelfLifeDays, 1, LONGEST_SHELF_LIFE_DAYS);
        }
        fields.optionalText("storage", handling.storage(), 20);
    }

    private static void checkPrices(FieldChecks fields, Money price, List<PriceTier> tiers) {
        fields.check(isPossible(price), "price", "price", LOWEST_PRICE, HIGHEST_PRICE)
                .check(tiers.size() <= MOST_TIERS, "tiers", "too-many", MOST_TIERS);
        PriceTier before = new PriceTier(1, price);
        for (int i = 0; i < tiers.size(); i++) {
            checkTier(fields, "tiers[" + i + "]", before, tiers.get(i));
            before = tiers.get(i);
        }
    }

    /** Buying more at once must never cost more a unit. */
    private static void checkTier(FieldChecks fields, String field, PriceTier before, PriceTier tier) {
        int least = Math.min(before.minimumQuantity() + 1, HIGHEST_TIER_QUANTITY);
        fields.range(field + ".minimumQuantity", tier.minimumQuantity(), least, HIGHEST_TIER_QUANTITY)
                .check(
                        isPossible(tier.unitPrice()) && tier.unitPrice().isLessThan(before.unitPrice()),
                        field + ".unitPrice",
                        "tier-price",
                        before.unitPrice());
    }

    private static boolean isPossible(Money price) {
        return !price.isLessThan(LOWEST_PRICE) && !price.isGreaterThan(HIGHEST_PRICE);
    }
}
