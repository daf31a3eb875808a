package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

class StandingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Supplier COOPERATIVE =
            new Supplier("S1", "夔门脐橙合作社", new DivisionCode("500236"), "合作社", "93500236MA5U000000", 120, 381, true);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, false, true, -1",
        "2026-11-21, true, true, 0",
        "2027-02-19, true, true, 90",
        "2027-02-20, true, false, 91"
    })
    void aWarningComesNinetyDaysBeforeTheLastDay(LocalDate validTo, boolean good, boolean endingSoon, long daysLeft) {
        Standing standing = standing(certificate(validTo));

        assertThat(standing.isGood()).isEqualTo(good);
        assertThat(standing.isEndingSoon()).isEqualTo(endingSoon);
        assertThat(standing.daysLeft()).isEqualTo(daysLeft);
    }

    @Test
    void theCertificateThatIsGoodForLongestDecides() {
        Standing standing = standing(certificate(TODAY.minusDays(1)), certificate(TODAY.plusYears(1)));

        assertThat(standing.isIn(Validity.ALL)).isTrue();
        assertThat(standing.isIn(Validity.SOON)).isFalse();
        assertThat(standing.isIn(Validity.EXPIRED)).isFalse();
    }

    @Test
    void whoHasNoCertificateIsListedWithThoseThatExpired() {
        assertThat(standing().isIn(Validity.EXPIRED)).isTrue();
        assertThat(standing().isIn(Validity.SOON)).isFalse();
    }

    private static Standing standing(Certificate... certificates) {
        return Standing.all(List.of(COOPERATIVE), Map.of("S1", List.of(certificates)), TODAY)
                .get(0);
    }

    private static Certificate certificate(LocalDate validTo) {
        return new Certificate("示例-1", "S1", validTo.minusYears(2), validTo, true);
    }
}
