package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.platform.Cny;
import org.luyumarket.portal.FormInput;
import org.springframework.util.LinkedMultiValueMap;

class ProductFormsTests {

    @Test
    void rowsThatAreFilledInAreTiersAndTickedBoxesAreMonths() {
        ProductChange change = ProductForms.change(typed(Map.of(
                "name", List.of("奉节脐橙"),
                "price", List.of("49.90"),
                "tierFrom1", List.of("100"),
                "tierPrice1", List.of("45"),
                "tierFrom2", List.of(""),
                "tierPrice2", List.of(""),
                "tierFrom3", List.of("500"),
                "tierPrice3", List.of("40"),
                "season", List.of("1", "12"))));

        assertThat(change.tiers())
                .containsExactly(new PriceTier(100, Cny.parse("45.00")), new PriceTier(500, Cny.parse("40.00")));
        assertThat(change.season()).containsExactlyInAnyOrder(Month.JANUARY, Month.DECEMBER);
        assertThat(change.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tiers[1].unitPrice, tierPrice3",
        "tiers[0].minimumQuantity, tierFrom1",
        "netWeight.grams, netWeight",
        "countyCode, county",
        "name, name"
    })
    void anErrorOfACatalogueFieldStandsBesideTheFieldOfTheForm(String field, String shown) {
        FormInput withABlankRow = typed(Map.of("tierFrom1", List.of("100"), "tierFrom3", List.of("500")));

        assertThat(ProductForms.fieldName(field, withABlankRow)).isEqualTo(shown);
    }

    private static FormInput typed(Map<String, List<String>> values) {
        return new FormInput(new LinkedMultiValueMap<>(values));
    }
}
