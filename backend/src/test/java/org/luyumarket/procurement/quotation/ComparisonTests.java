package org.luyumarket.procurement.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

class ComparisonTests {

    @Test
    void theCheaperKilogramComesFirstWhateverTheBoxCosts() {
        Comparison compared =
                Comparison.of(List.of(offer("A", true, "40.00", 4_000), offer("B", false, "45.00", 5_000)));

        assertThat(suppliers(compared)).containsExactly("B", "A");
        assertThat(compared.rows()).noneMatch(Comparison.Row::preferred);
    }

    @Test
    void atEqualPriceAndGradeCertifiedGoodsComeFirstAndItIsSaid() {
        Comparison compared =
                Comparison.of(List.of(offer("A", false, "40.00", 4_000), offer("B", true, "50.00", 5_000)));

        assertThat(suppliers(compared)).containsExactly("B", "A");
        assertThat(compared.rows()).extracting(Comparison.Row::preferred).containsExactly(true, false);
    }

    @Test
    void aFenMoreOverManyKilogramsIsNoTie() {
        Comparison compared =
                Comparison.of(List.of(offer("A", true, "1000.01", 1_000_000), offer("B", false, "1000.00", 1_000_000)));

        assertThat(suppliers(compared)).containsExactly("B", "A");
    }

    private static List<String> suppliers(Comparison comparison) {
        return comparison.rows().stream().map(row -> row.offer().supplierId()).toList();
    }

    private static Offer offer(String supplier, boolean certified, String price, long grams) {
        return new Offer(supplier, supplier, "sku", "脐橙", "一级", certified, Cny.parse(price), new Weight(grams));
    }
}
