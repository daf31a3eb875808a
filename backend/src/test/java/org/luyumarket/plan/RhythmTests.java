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
        "2026-11-15, 600",
        "2026-11-30, 1200",
        "2026-12-31, 3400",
        "2027-01-31, 6000",
        "2027-02-28, 7700",
        "2027-04-30, 10000"
    })
    void orangesAreExpectedBeforeTheSpringFestivalMostOfAll(LocalDate day, int basisPoints) {
        assertThat(passed(TargetFixture.aSeasonOfOranges(), day)).isCloseTo(basisPoints, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1800", "2026-06-30, 5300", "2026-11-30, 8600", "2026-12-31, 10000"})
    void allGoodsFollowTheYear(LocalDate day, int basisPoints) {
        assertThat(passed(TargetFixture.aYearInMoney(), day)).isCloseTo(basisPoints, within(ROUNDING));
    }

    @Test
    void itNeverGoesBack() {
        Target season = TargetFixture.aSeasonOfOranges();

        assertThat(season.period()
                        .firstDay()
                        .datesUntil(season.period().lastDay().plusDays(1))
                        .map(day -> passed(season, day)))
                .isSorted();
    }

    private static int passed(Target target, LocalDate day) {
        return Rhythm.of(target.scope()).passed(target.period(), day).basisPoints();
    }
}
