package org.luyumarket.procurement.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.supplier.Supplier;

class TaxRulesTests {

    private static final TaxRules RULES = new TaxRules();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "citrus,     农民专业合作社, 2026-11-22, 免税",
        "CITRUS,     农民专业合作社, 2026-11-22, 免税",
        "citrus,     企业,           2026-11-22, 9%",
        "citrus,     企业,           2019-03-31, 10%",
        "citrus,     企业,           2018-04-30, 11%",
        "ready_food, 农民专业合作社, 2026-11-22, 13%",
        "tea,        企业,           2026-11-22, 9%",
        "unheard_of, 企业,           2026-11-22, 13%"
    })
    void theRateGoesByGoodsSellerAndDay(String category, String kind, LocalDate day, String rate) {
        assertThat(InvoiceForm.rate(RULES.of(category, seller(kind), day))).isEqualTo(rate);
    }

    @Test
    void aTaxOfficerIsAskedAboutGoodsOnTheBorder() {
        assertThat(RULES.of("honey", seller("企业"), TODAY).ask()).isTrue();
        assertThat(RULES.of("citrus", seller("企业"), TODAY).ask()).isFalse();
        assertThat(RULES.of("unheard_of", seller("企业"), TODAY).ask()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"109.00, 9.00", "100.00, 8.26", "0.01, 0.00", "0.06, 0.00", "0.07, 0.01"})
    void theTaxWithinAnAmountIsRoundedToTheFen(String amount, String tax) {
        TaxRule nine = RULES.of("citrus", seller("企业"), TODAY);

        assertThat(nine.taxWithin(Cny.parse(amount))).isEqualTo(Cny.parse(tax));
    }

    @Test
    void taxAndRestAlwaysAddUp() {
        long seed = 20261122;
        Random random = new Random(seed);
        TaxRule nine = RULES.of("citrus", seller("企业"), TODAY);
        for (int i = 0; i < 10_000; i++) {
            Money amount = Cny.ofFen(random.nextInt(100_000_000));
            Money rest = amount.minus(nine.taxWithin(amount));

            long off = Math.abs(100 * Cny.fen(nine.taxWithin(amount)) - 9 * Cny.fen(rest));
            assertThat(off).as("seed %d, %s", seed, amount).isLessThanOrEqualTo(55);
        }
    }

    @Test
    void whatIsExemptHasNoTax() {
        assertThat(RULES.of("citrus", seller("农民专业合作社"), TODAY).taxWithin(Cny.parse("499")))
                .isEqualTo(Cny.zero());
    }

    private static Supplier seller(String kind) {
        return new Supplier("S1", "示例", new DivisionCode("500236"), kind, "93500236DEMA0001X9", 1, 1, true);
    }
}
