package org.luyumarket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.supplier.Certificate;

class ExpiringCertificatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"90, N-1/90", "31, N-1/90", "30, N-1/30", "8, N-1/30", "7, N-1/7", "0, N-1/7"})
    void aSupplierIsWarnedOfTheNearestDate(int daysLeft, String subject) {
        assertThat(ExpiringCertificates.warnings(List.of(certificate("N-1", daysLeft)), TODAY))
                .extracting(News::audience, News::subject)
                .containsExactly(tuple("supplier:V1", subject));
    }

    @ParameterizedTest
    @CsvSource({"91", "-1", "400"})
    void longBeforeAndAfterwardsThereIsNothingToWarnOf(int daysLeft) {
        assertThat(ExpiringCertificates.warnings(List.of(certificate("N-1", daysLeft)), TODAY))
                .isEmpty();
    }

    @Test
    void whoHasTheNextCertificateNeedsNoWarning() {
        assertThat(ExpiringCertificates.warnings(List.of(certificate("N-1", 7), certificate("N-2", 372)), TODAY))
                .isEmpty();
    }

    private static Certificate certificate(String number, int daysLeft) {
        LocalDate end = TODAY.plusDays(daysLeft);
        return new Certificate(number, "V1", end.minusYears(1), end, false);
    }
}
