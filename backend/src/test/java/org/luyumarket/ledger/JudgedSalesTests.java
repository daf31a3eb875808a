package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.ledger.JudgedSales.Sold;
import org.luyumarket.ledger.LedgerEntry.Verdict;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;

class JudgedSalesTests {

    private static final JudgedSales NONE = new JudgedSales(Map.of());

    private final SaleFixture counted =
            aSale().certifiedBy(new CertificateOnFile("CQ-1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 30)));

    @Test
    void aRefundAfterTheCertificateEndedIsStillTakenOffTheCounted() {
        SaleFact refund = counted.takenBack().on(LocalDate.of(2026, 12, 5)).fact();

        Verdict verdict = NONE.and(List.of(counted.fact())).judge(refund);

        assertThat(verdict.counted()).isTrue();
    }

    @Test
    void aRefundUnderALaterRuleIsJudgedByTheRuleOfItsSale() {
        SaleFixture sale = aSale().on(LocalDate.of(2020, 4, 11)).certifiedBy(null);
        SaleFact refund = sale.takenBack().on(LocalDate.of(2020, 4, 20)).fact();

        Verdict verdict = NONE.and(List.of(sale.fact())).judge(refund);

        assertThat(verdict).isEqualTo(new Verdict(1, true, List.of()));
    }

    @Test
    void aRefundOfWhatDidNotCountIsNotTakenOffTheCounted() {
        SaleFixture sale = aSale().certifiedBy(null);

        Verdict verdict = NONE.and(List.of(sale.fact())).judge(sale.takenBack().fact());

        assertThat(verdict.reasons()).containsExactly("no-certificate");
    }

    @Test
    void aVerdictThatWasGivenStands() {
        Verdict given = new Verdict(2, false, List.of("no-certificate"));
        JudgedSales recorded = new JudgedSales(Map.of(Sold.in(counted.fact()), given));

        Verdict verdict =
                recorded.and(List.of(counted.fact())).judge(counted.takenBack().fact());

        assertThat(verdict).isEqualTo(given);
    }

    @Test
    void aRefundOfAnotherProductOfTheOrderFollowsItsOwnSale() {
        SaleFixture uncertified = counted.of("500236-15").certifiedBy(null);
        JudgedSales sales = NONE.and(List.of(counted.fact(), uncertified.fact()));

        assertThat(sales.judge(uncertified.takenBack().fact()).counted()).isFalse();
        assertThat(sales.judge(counted.takenBack().fact()).counted()).isTrue();
    }

    @Test
    void aRefundWithoutASaleIsShownButNotCounted() {
        assertThat(NONE.judge(aSale().takenBack().fact()).reasons()).containsExactly("sale-not-recorded");
    }
}
