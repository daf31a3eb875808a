package org.luyumarket.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.RealCounties;
import org.luyumarket.platform.Weight;

class ProductRulesTests {

    private final ProductRules rules = new ProductRules(RealCounties.all());

    @Test
    void anOrdinaryProductIsFine() {
        rules.check(aProduct());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-abc", "a b c", "橙-0001", "a/../b", "123456789012345678901234567890123"})
    void aSkuIsPlain(String sku) {
        assertThat(badFields(sku, "500236", "citrus", 5_000, "50.00")).containsExactly("sku");
    }

    @ParameterizedTest
    @CsvSource({
        "500103,citrus,5000,50.00,countyCode",
        "370100,citrus,5000,50.00,countyCode",
        "500236,cars,5000,50.00,category",
        "500236,CITRUS,5000,50.00,category",
        "500236,citrus,0,50.00,netWeight.grams",
        "500236,citrus,-1,50.00,netWeight.grams",
        "500236,citrus,1000001,50.00,netWeight.grams",
        "500236,citrus,5000,0.00,price",
        "500236,citrus,5000,1000000.01,price",
    })
    void everyFieldHasItsBounds(String county, String category, long grams, String price, String field) {
        assertThat(badFields("sku-1", county, category, grams, price)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "500236,citrus,1,0.01",
        "500243,ready_food,1000000,1000000.00",
    })
    void theBoundsThemselvesAreFine(String county, String category, long grams, String price) {
        rules.check(product("sku-1", county, category, grams, price));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(badFields("", "500103", "cars", 0, "0.00"))
                .containsExactlyInAnyOrder("sku", "countyCode", "category", "netWeight.grams", "price");
    }

    @Test
    void buyingMoreCostsLessAUnit() {
        assertThat(badTiers(tier(10, "45.00"), tier(100, "40.00"))).isEmpty();
        assertThat(badTiers(tier(10, "50.00"))).containsExactly("tiers[0].unitPrice");
        assertThat(badTiers(tier(10, "45.00"), tier(100, "45.00"))).containsExactly("tiers[1].unitPrice");
        assertThat(badTiers(tier(100, "45.00"), tier(10, "40.00"))).containsExactly("tiers[1].minimumQuantity");
        assertThat(badTiers(tier(1, "45.00"))).containsExactly("tiers[0].minimumQuantity");
        assertThat(badTiers(tier(10, "0.00"))).containsExactly("tiers[0].unitPrice");
        assertThat(badTiers(tier(2_000_000_000, "45.00"))).containsExactly("tiers[0].minimumQuantity");
    }

    private List<String> badFields(String sku, String county, String category, long grams, String price) {
        return badFieldsOf(() -> rules.check(product(sku, county, category, grams, price)));
    }

    private List<String> badTiers(PriceTier... tiers) {
        ProductChange change = new ProductChange(null, null, Arrays.asList(tiers), null, null, null);
        return badFieldsOf(() -> rules.check(aProduct().by("V08A").with(change)));
    }

    private static List<String> badFieldsOf(Runnable check) {
        List<String> fields = new ArrayList<>();
        try {
            check.run();
        } catch (InvalidInput invalid) {
            invalid.errors().stream().map(FieldError::field).forEach(fields::add);
        }
        return fields;
    }

    private static PriceTier tier(int quantity, String price) {
        return new PriceTier(quantity, Cny.parse(price));
    }

    private static NewProduct aProduct() {
        return product("sku-1", "500236", "citrus", 5_000, "50.00");
    }

    private static NewProduct product(String sku, String county, String category, long grams, String price) {
        return new NewProduct(
                sku,
                "示例脐橙",
                new DivisionCode(county),
                "V08A",
                category,
                null,
                null,
                null,
                null,
                "5kg/箱",
                "箱",
                new Weight(grams),
                Cny.parse(price),
                List.of(),
                Set.of(Month.MARCH),
                new Handling(true, true, false, 20, null),
                true);
    }
}
