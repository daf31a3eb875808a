package org.luyumarket.freight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.freight.FreightTemplate.Rate;
import org.luyumarket.freight.FreightTemplate.RegionalRate;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

class FreightTemplateTests {

    private static final DivisionCode BEIJING = new DivisionCode("110101");
    private static final DivisionCode BINZHOU = new DivisionCode("371602");
    private static final DivisionCode URUMQI = new DivisionCode("650102");
    private static final DivisionCode SANSHA = new DivisionCode("460301");

    private final FreightTemplate template = new FreightTemplate(
            "test",
            rate("10.00", "2.00"),
            List.of(
                    regional("370000", new Rate(Cny.parse("8.00"), Cny.parse("1.50"), Cny.parse("99.00"))),
                    regional("650000", rate("22.00", "15.00")),
                    regional("650100", rate("18.00", "12.00")),
                    regional("460000", rate("15.00", "6.00"))),
            Set.of(new DivisionCode("460300"), new DivisionCode("810000")));

    @ParameterizedTest
    @CsvSource({
        "1,10.00",
        "999,10.00",
        "1000,10.00",
        "1001,12.00",
        "2000,12.00",
        "2001,14.00",
        "5000,18.00",
        "19999,48.00",
    })
    void everyStartedKilogramIsCharged(long grams, String fee) {
        assertThat(fee(BEIJING, grams, "500.00")).isEqualTo(Cny.parse(fee));
    }

    @ParameterizedTest
    @CsvSource({"98.99,14.00", "99.00,0.00", "99.01,0.00", "0.01,14.00", "12345678.90,0.00"})
    void freightIntoShandongIsFreeFromNinetyNineYuan(String goods, String fee) {
        assertThat(fee(BINZHOU, 5_000, goods)).isEqualTo(Cny.parse(fee));
    }

    @Test
    void elsewhereFreightIsNeverFree() {
        assertThat(fee(BEIJING, 1_000, "100000.00")).isEqualTo(Cny.parse("10.00"));
    }

    @ParameterizedTest
    @CsvSource({"650102,18.00", "650100,18.00", "650201,22.00", "650000,22.00", "659001,22.00", "370102,8.00"})
    void theRateOfTheNarrowestDivisionCounts(String shipTo, String fee) {
        assertThat(fee(new DivisionCode(shipTo), 1_000, "50.00")).isEqualTo(Cny.parse(fee));
    }

    @ParameterizedTest
    @ValueSource(strings = {"460300", "460301", "810000"})
    void nothingIsSentWhereNoCourierGoes(String shipTo) {
        DivisionCode division = new DivisionCode(shipTo);

        assertThat(template.offer(division, new Weight(1_000), Cny.parse("500.00")))
                .isEqualTo(new FreightOffer.NotDelivered(division));
    }

    @Test
    void theRestOfAProvinceIsServedThoughOneOfItsCitiesIsNot() {
        assertThat(SANSHA.province()).isEqualTo(new DivisionCode("460000"));
        assertThat(fee(new DivisionCode("460105"), 1_000, "50.00")).isEqualTo(Cny.parse("15.00"));
    }

    @Test
    void aRemoteParcelOfTenKilogramsCostsTenKilograms() {
        assertThat(fee(URUMQI, 10_000, "50.00")).isEqualTo(Cny.parse("126.00"));
    }

    private Money fee(DivisionCode shipTo, long grams, String goods) {
        FreightOffer offer = template.offer(shipTo, new Weight(grams), Cny.parse(goods));

        assertThat(offer).isInstanceOf(FreightOffer.Delivered.class);
        return ((FreightOffer.Delivered) offer).fee();
    }

    private static Rate rate(String firstKilogram, String nextKilogram) {
        return new Rate(Cny.parse(firstKilogram), Cny.parse(nextKilogram), null);
    }

    private static RegionalRate regional(String division, Rate rate) {
        return new RegionalRate(new DivisionCode(division), rate);
    }
}
