package org.luyumarket.procurement.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

class MarketPricesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "43.00, 5000, 0, ", // 8.60 a kg, as the market
        "43.01, 5000, 0, 2",
        "49.90, 5000, 0, 1604",
        "46.44, 5000, 8, ",
        "46.45, 5000, 8, 802",
        "2.87, 333, 0, 21", // 8.6186 a kg: rounded it would be 8.62
        "1000000.00, 1, 0, 1162790687674",
    })
    void anOfferIsHeldAgainstTheMarketToTheFenAndGram(String price, long grams, int percent, @Nullable Long dearer) {
        MarketPrices market = MarketPrices.of(List.of(noted("匡山", TODAY, "8.60")), percent * 100);

        assertThat(market.above("citrus", Cny.parse(price), new Weight(grams)).map(MarketPrices.Above::basisPoints))
                .isEqualTo(Optional.ofNullable(dearer));
    }

    @Test
    void theNewestDayCountsAndOnItTheDearestMarket() {
        MarketPrices market = MarketPrices.of(
                List.of(
                        noted("匡山", TODAY.minusDays(1), "20.00"),
                        noted("堤口路", TODAY, "8.00"),
                        noted("匡山", TODAY, "9.00")),
                0);

        assertThat(market.above("citrus", Cny.parse("45.00"), new Weight(5_000)))
                .isEmpty();
        assertThat(market.above("citrus", Cny.parse("45.01"), new Weight(5_000)))
                .hasValueSatisfying(above -> assertThat(above.market().place()).isEqualTo("匡山"));
    }

    @Test
    void aGiftBoxIsHeldAgainstNothingThatIsSoldLoose() {
        MarketPrices market = MarketPrices.of(List.of(noted("匡山", TODAY, "8.60")), 0);

        assertThat(market.above(orange("奉节脐橙 特等礼盒"))).isEmpty();
        assertThat(market.beside(orange("奉节脐橙 特等礼盒"), Cny.parse("49.90"), TODAY))
                .isEmpty();
        assertThat(market.above(orange("奉节脐橙 一等果")).map(MarketPrices.Above::basisPoints))
                .contains(1604L);
    }

    @ParameterizedTest
    @CsvSource({"49.90, 0, 1604", "43.00, 0, 0", "40.00, 0, -698", "49.90, 30, 1604", "49.90, 31, "})
    void shoppersSeeHowFarAboveOrBelowAFreshPriceLies(String price, int daysOld, @Nullable Long basisPoints) {
        MarketPrices market = MarketPrices.of(List.of(noted("匡山", TODAY.minusDays(daysOld), "8.60")), 0);

        assertThat(market.beside(orange("奉节脐橙 一等果"), Cny.parse(price), TODAY).map(MarketPrices.Above::basisPoints))
                .isEqualTo(Optional.ofNullable(basisPoints));
    }

    private static Product orange(String name) {
        return new Product(
                "500236-01",
                name,
                new DivisionCode("500236"),
                "V01A",
                "citrus",
                null,
                null,
                null,
                null,
                "5kg/箱",
                "箱",
                new Weight(5_000),
                Cny.parse("49.90"),
                List.of(),
                Set.of(),
                new Handling(false, true, false, null, null),
                true,
                1);
    }

    @Test
    void whereNothingWasNotedNothingIsDear() {
        assertThat(MarketPrices.of(List.of(), 0).above("honey", Cny.parse("900.00"), new Weight(100)))
                .isEmpty();
    }

    private static ReferencePrice noted(String place, LocalDate day, String price) {
        return new ReferencePrice("citrus", place, day, Cny.parse(price), "报价牌", "某人");
    }
}
