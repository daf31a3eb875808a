package org.luyumarket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.notice.Ending.Holder;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.supplier.Certificate;

class ExpiryWarningsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Holder HOLDER = new Holder("V1", new DivisionCode("500236"));

    @ParameterizedTest
    @CsvSource({"90, N-1/90", "31, N-1/90", "30, N-1/30", "8, N-1/30", "7, N-1/7", "0, N-1/7"})
    void theSupplierAndItsCountyAreWarnedOfTheNearestDate(int daysLeft, String subject) {
        assertThat(Ending.news(List.of(credential(daysLeft)), TODAY))
                .extracting(News::audience, News::kind, News::subject)
                .containsExactly(
                        tuple("supplier:V1", Kind.CREDENTIAL_EXPIRES, subject),
                        tuple("county:500236", Kind.CREDENTIAL_EXPIRES, subject));
    }

    @ParameterizedTest
    @CsvSource({"91", "400"})
    void longBeforeThereIsNothingToWarnOf(int daysLeft) {
        assertThat(Ending.news(List.of(credential(daysLeft)), TODAY)).isEmpty();
    }

    @Test
    void thatACredentialHasEndedIsSaidButNotOfACertificateThatOnlyCounts() {
        Ending counting = new Ending(Kind.CERTIFICATE_EXPIRES, null, HOLDER, "N-2", TODAY.minusDays(1));

        assertThat(Ending.news(List.of(credential(-1), counting), TODAY))
                .extracting(News::kind, News::subject)
                .containsExactly(tuple(Kind.CREDENTIAL_ENDED, "N-1/ended"), tuple(Kind.CREDENTIAL_ENDED, "N-1/ended"));
    }

    @Test
    void whoHasTheNextCertificateNeedsNoWarningOfTheOneBefore() {
        assertThat(ExpiryWarnings.latest(List.of(certificate("N-1", 7), certificate("N-2", 372))))
                .extracting(Certificate::number)
                .containsExactly("N-2");
    }

    private static Ending credential(int daysLeft) {
        return new Ending(Kind.CREDENTIAL_EXPIRES, Kind.CREDENTIAL_ENDED, HOLDER, "N-1", TODAY.plusDays(daysLeft));
    }

    private static Certificate certificate(String number, int daysLeft) {
        LocalDate end = TODAY.plusDays(daysLeft);
        return new Certificate(number, "V1", end.minusYears(1), end, false);
    }
}
