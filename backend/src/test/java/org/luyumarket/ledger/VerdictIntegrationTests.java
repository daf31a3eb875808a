package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ledger.SaleFixture.BINCHENG;
import static org.luyumarket.ledger.SaleFixture.CHENGDU;
import static org.luyumarket.ledger.SaleFixture.QINGDAO;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ledger.LedgerEntry.Verdict;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.platform.Counties;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@MarketTest
@Import(Books.class)
@TestPropertySource(properties = "luyu.demo=false")
class VerdictIntegrationTests {

    private static final LocalDate BEFORE_CERTIFICATION = LocalDate.of(2020, 4, 11);

    private final SaleFixture counted =
            aSale().certifiedBy(new CertificateOnFile("CQ-1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 30)));

    @Autowired
    private Books books;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Counties counties;

    @BeforeEach
    void startWithAnEmptyLedger() {
        books.empty();
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, 1", "2018-11-20, 1", "2020-04-11, 1", "2020-04-12, 2", "2026-11-21, 2"})
    void theDayOfTheSaleDecidesTheVersion(LocalDate day, int version) {
        assertThat(verdict(aSale().on(day)).ruleVersion()).isEqualTo(version);
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

    @Test
    void aRefundAfterTheCertificateEndedIsStillTakenOffTheCounted() {
        books.record(counted.fact());

        assertThat(verdict(counted.takenBack().on(LocalDate.of(2026, 12, 5)))).isEqualTo(counted(2));
    }

    @Test
    void aRefundUnderALaterRuleIsJudgedByTheRuleOfItsSale() {
        SaleFixture sale = aSale().on(BEFORE_CERTIFICATION).certifiedBy(null);
        books.record(sale.fact());

        assertThat(verdict(sale.takenBack().on(LocalDate.of(2020, 4, 20)))).isEqualTo(counted(1));
    }

    @Test
    void aSaleAndItsRefundMayComeTogetherInAnyOrder() {
        SaleFact refund = counted.takenBack().fact();

        books.record(refund, counted.fact());

        assertThat(books.verdict(refund)).isEqualTo(counted(2));
    }

    @Test
    void aRefundOfAnotherProductOfTheOrderFollowsItsOwnSale() {
        SaleFixture uncertified = counted.of("500236-15").certifiedBy(null);
        books.record(counted.fact(), uncertified.fact());

        assertThat(verdict(uncertified.takenBack()).reasons()).containsExactly("no-certificate");
        assertThat(verdict(counted.takenBack()).counted()).isTrue();
    }

    @Test
    void aRefundWithoutASaleIsShownButNotCounted() {
        assertThat(verdict(aSale().takenBack()).reasons()).containsExactly("sale-not-recorded");
    }

    @Test
    void aCorrectionFollowsWhatItCorrects() {
        SaleFact sale = aSale().certifiedBy(null).fact();
        books.record(sale);

        SaleFact correction = aSale().correcting(sale.cause()).fact();
        books.record(correction);
        SaleFact ofNothing = aSale().correcting("nothing").fact();
        books.record(ofNothing);

        assertThat(books.verdict(correction).reasons()).containsExactly("no-certificate");
        assertThat(books.verdict(ofNothing).reasons()).containsExactly("sale-not-recorded");
    }

    @Test
    void aDuplicateThatIsFoundLaterNoLongerCountsNorDoesItsRefund() {
        SaleFact sale = counted.fact();
        SaleFact refund = counted.takenBack().worth(1_000, 0).fact();
        books.record(sale, refund);

        books.exclude(refund, Exclusion.DUPLICATE);
        books.exclude(sale, Exclusion.DUPLICATE);

        assertThat(books.verdict(sale)).isEqualTo(new Verdict(2, false, List.of("duplicate")));
        assertThat(books.verdict(refund)).isEqualTo(new Verdict(2, false, List.of("duplicate")));
        assertThat(books.total(EntryFilter.all())).isEqualTo(books.totalOfEntries(EntryFilter.all()));
        books.fold();
        assertThat(books.total(EntryFilter.all())).isEqualTo(books.totalOfEntries(EntryFilter.all()));
    }

    @Test
    void everyReasonNotToCountOccursInADemo() {
        books.record(DemoSales.past(counties, LocalDate.of(2026, 11, 22)));

        assertThat(ledger.everyEntry(EntryFilter.all())
                        .flatMapIterable(entry -> entry.verdict().reasons())
                        .distinct()
                        .toStream())
                .containsExactlyInAnyOrder(
                        "outside-shandong", "destination-unknown", "no-certificate", "certificate-not-valid");
    }

    private Verdict verdict(SaleFixture sale) {
        SaleFact fact = sale.fact();
        books.record(fact);
        return books.verdict(fact);
    }

    private static Verdict counted(int version) {
        return new Verdict(version, true, List.of());
    }
}
