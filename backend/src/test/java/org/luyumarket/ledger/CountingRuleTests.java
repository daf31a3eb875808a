package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ledger.SaleFixture.BINCHENG;
import static org.luyumarket.ledger.SaleFixture.CHENGDU;
import static org.luyumarket.ledger.SaleFixture.QINGDAO;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ledger.LedgerEntry.Verdict;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;

class CountingRuleTests {

    private static final LocalDate BEFORE_CERTIFICATION = LocalDate.of(2020, 4, 11);

    @ParameterizedTest
    @CsvSource({"1999-01-01, 1", "2018-11-20, 1", "2020-04-11, 1", "2020-04-12, 2", "2026-11-21, 2"})
    void theDayOfTheSaleDecidesTheVersion(LocalDate day, int version) {
        assertThat(CountingRule.on(day).version()).isEqualTo(version);
    }

    @Test
    void beforeCertificationBeganNoCertificateIsAskedFor() {
        assertThat(verdict(aSale().on(BEFORE_CERTIFICATION).certifiedBy(null))).isEqualTo(counted(1));
    }

    @Test
    void beforeCertificationBeganTheGoodsStillHadToGoToShandong() {
        assertThat(verdict(aSale().on(BEFORE_CERTIFICATION).to(CHENGDU, null)).reasons())
                .containsExactly("outside-shandong");
    }

    @Test
    void aCertifiedSaleToShandongCounts() {
        assertThat(verdict(aSale())).isEqualTo(counted(2));
    }

    @Test
    void anUncertifiedSaleDoesNotCount() {
        assertThat(verdict(aSale().certifiedBy(null)).reasons()).containsExactly("no-certificate");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21, true",
        "2026-11-22, 2027-12-31, false",
        "2025-01-01, 2026-11-20, false",
        "2026-01-01, 2026-11-21, true"
    })
    void theCertificateMustBeValidOnTheDay(LocalDate from, LocalDate to, boolean counts) {
        Verdict verdict = verdict(aSale().certifiedBy(new CertificateOnFile("CQ-1", from, to)));

        assertThat(verdict.counted()).isEqualTo(counts);
        assertThat(verdict.reasons().contains("certificate-not-valid")).isEqualTo(!counts);
    }

    @Test
    void anyCityOfShandongWillDo() {
        assertThat(verdict(aSale().to(QINGDAO, null)).counted()).isTrue();
    }

    @Test
    void aBuyerInShandongIsEnoughWhereverTheGoodsGo() {
        assertThat(verdict(aSale().to(CHENGDU, BINCHENG)).counted()).isTrue();
    }

    @Test
    void anUnknownDestinationIsAReasonOfItsOwn() {
        assertThat(verdict(aSale().to(null, null)).reasons()).containsExactly("destination-unknown");
    }

    @Test
    void allReasonsAreGiven() {
        assertThat(verdict(aSale().to(CHENGDU, null).certifiedBy(null)).reasons())
                .containsExactly("outside-shandong", "no-certificate");
    }

    private static Verdict verdict(SaleFixture sale) {
        return CountingRule.on(sale.day()).judge(sale.fact());
    }

    private static Verdict counted(int version) {
        return new Verdict(version, true, List.of());
    }
}
