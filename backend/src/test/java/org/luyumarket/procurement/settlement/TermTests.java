package org.luyumarket.procurement.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTests {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 1);
    private static final SettlementSettings SETTINGS = new SettlementSettings(30, 60, "", "", "");

    @Test
    void theClockRunsFromUsualToAgreedToTheLimitOfTheLaw() {
        Term term = Term.from(ACCEPTED, 45, SETTINGS);

        assertThat(term.on(ACCEPTED.plusDays(30))).isEqualTo(Lateness.IN_TIME);
        assertThat(term.on(ACCEPTED.plusDays(31))).isEqualTo(Lateness.LONG);
        assertThat(term.on(ACCEPTED.plusDays(45))).isEqualTo(Lateness.LONG);
        assertThat(term.on(ACCEPTED.plusDays(46))).isEqualTo(Lateness.LATE);
        assertThat(term.on(ACCEPTED.plusDays(60))).isEqualTo(Lateness.LATE);
        assertThat(term.on(ACCEPTED.plusDays(61))).isEqualTo(Lateness.BEYOND_LIMIT);
    }

    @Test
    void nobodyAgreesOnMoreThanTheLawAllows() {
        assertThat(Term.from(ACCEPTED, 90, SETTINGS).payBy()).isEqualTo(ACCEPTED.plusDays(60));
    }

    @Test
    void daysLeftGoBelowNothingWhenItIsLate() {
        Term term = Term.from(ACCEPTED, 10, SETTINGS);

        assertThat(term.daysLeft(ACCEPTED)).isEqualTo(10);
        assertThat(term.daysLeft(ACCEPTED.plusDays(13))).isEqualTo(-3);
    }
}
