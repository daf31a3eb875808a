package org.luyumarket.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026-11-1", "2026-11-2", "2024-02-2"})
    void aPeriodIsReadAsItIsWritten(String code) {
        assertThat(Period.of(code)).map(Period::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-00", "2026-11-3", "1926-11", "2026-11-1x", "'; drop"})
    void whatIsNoPeriodIsNone(String code) {
        assertThat(Period.of(code)).isEmpty();
    }

    @Test
    void theHalvesMakeTheMonth() {
        Period february = Period.of("2024-02").orElseThrow();

        assertThat(february.halves())
                .containsExactly(
                        new Period(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-16")),
                        new Period(LocalDate.parse("2024-02-16"), LocalDate.parse("2024-03-01")));
        assertThat(february.halves()).extracting(Period::month).containsOnly(february);
        assertThat(february.lastDay()).isEqualTo("2024-02-29");
    }

    @Test
    void whatCanBePaidOutEndsWithAMonthOrHalfOfOneThatIsOver() {
        assertThat(Period.ends(LocalDate.parse("2026-10-16"), LocalDate.parse("2026-11-23")))
                .isEqualTo(List.of(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-01")));
        assertThat(Period.ends(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-23")))
                .isEmpty();
    }
}
