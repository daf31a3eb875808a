package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;

class ShownTests {

    @Test
    void aReportWritesTenThousandYuanWithTwoDecimals() {
        assertThat(Shown.tenThousandYuan(3_000_000_000L)).isEqualTo("3,000.00");
        assertThat(Shown.tenThousandYuan(8_041_235_660L)).isEqualTo("8,041.24");
        assertThat(Shown.tenThousandYuan(-12_345L)).isEqualTo("-0.01");
    }

    @Test
    void aReportWritesTonnesWithThreeDecimals() {
        assertThat(Shown.tonnes(18_301_204_500L)).isEqualTo("18,301.205");
        assertThat(Shown.tonnes(0)).isEqualTo("0.000");
    }

    @Test
    void aSumIsWrittenToTheFenAndTheGram() {
        assertThat(Shown.yuan(8_041_235_661L)).isEqualTo("80,412,356.61");
        assertThat(Shown.kilograms(18_301_204_501L)).isEqualTo("18,301,204.501");
        assertThat(Shown.kilograms(5_000)).isEqualTo("5");
    }

    @Test
    void moneyThatGoesBackShowsItsSignBeforeTheCurrency() {
        assertThat(Shown.price(Cny.parse("-128.00"))).isEqualTo("-¥128.00");
    }

    @Test
    void aMomentIsShownInChinasTime() {
        assertThat(Shown.minute(Instant.parse("2026-11-20T16:00:00Z"))).isEqualTo("2026-11-21 00:00");
    }

    @Test
    void percentagesHaveTwoDecimals() {
        assertThat(Shown.percent(5_771)).isEqualTo("57.71%");
    }
}
