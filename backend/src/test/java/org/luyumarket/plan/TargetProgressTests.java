package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.plan.TargetFixture.aYearInMoney;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetProgressTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "1731300000, 5771", "2999999999, 9999", "3000000000, 10000", "33000000000, 110000", "-1, -1"})
    void theRatioIsRoundedDown(long achieved, int basisPoints) {
        assertThat(progress(achieved, 10_000).ratioBasisPoints()).isEqualTo(basisPoints);
    }

    @Test
    void whatGoesOnAsItWentReachesTheForecast() {
        assertThat(progress(1_000_000_000, 4_000).forecast()).isEqualTo(2_500_000_000L);
    }

    @Test
    void atTheStartTheRestIsTakenAsPlanned() {
        assertThat(progress(500_000_000, 100).forecast()).isEqualTo(500_000_000L + 2_970_000_000L);
    }

    @Test
    void whenTheTimeIsOverTheForecastIsWhatWasAchieved() {
        assertThat(progress(1_234_567, 10_000).forecast()).isEqualTo(1_234_567);
    }

    private static TargetProgress progress(long achieved, int pace) {
        return TargetProgress.of(aYearInMoney(), achieved, pace, Instant.EPOCH);
    }
}
