package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTests {

    private static final int ROUNDING = 2;

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 0",
        "2026-11-15, 600",
        "2026-11-30, 1200",
        "2026-12-31, 3400",
        "2027-01-31, 6000",
        "2027-02-28, 7700",
        "2027-04-30, 10000",
        "2028-01-01, 10000"
    })
    void orangesAreExpectedBeforeTheSpringFestivalMostOfAll(LocalDate day, int basisPoints) {
        assertThat(Rhythm.pace(TargetFixture.aSeasonOfOranges(), day)).isCloseTo(basisPoints, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-31, 1800", "2026-06-30, 5300", "2026-11-30, 8600", "2026-12-31, 10000"})
    void allGoodsFollowTheYear(LocalDate day, int basisPoints) {
        assertThat(Rhythm.pace(TargetFixture.aYearInMoney(), day)).isCloseTo(basisPoints, within(ROUNDING));
    }

    @Test
    void thePaceNeverGoesBack() {
        Target season = TargetFixture.aSeasonOfOranges();

        assertThat(season.from()
                        .minusDays(2)
                        .datesUntil(season.to().plusDays(2))
                        .map(day -> Rhythm.pace(season, day)))
                .isSorted();
    }
}
