package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @Test
    void aSeasonLastsFromNovemberToApril() {
        Period season = Period.season(2027);

        assertThat(season.firstDay()).isEqualTo(LocalDate.of(2027, 11, 1));
        assertThat(season.lastDay()).isEqualTo(LocalDate.of(2028, 4, 30));
        assertThat(season.months()).hasSize(6);
        assertThat(season.month(2)).contains(YearMonth.of(2028, 2));
        assertThat(season.month(7)).isEmpty();
        assertThat(season.before(2)).isEqualTo(Period.season(2025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-27", "2099-00"})
    void itIsReadAsItIsWritten(String text) {
        assertThat(Period.parse(text)).map(Period::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "1999", "2026-28", "2026-11", "2026-2027", "9999"})
    void anythingElseIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void halfAYearIsNoPeriod() {
        assertThatThrownBy(() -> new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
