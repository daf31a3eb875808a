package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.ledger.SaleFixture.FENGJIE;
import static org.luyumarket.ledger.SaleFixture.WUSHAN;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

@MarketTest
@Import(Books.class)
@TestPropertySource(properties = "luyu.demo=false")
class MonthsIntegrationTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final PageRequest ONE = new PageRequest(1, 1);
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 9);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Months months;

    @Autowired
    private Books books;

    @Autowired
    private MarketDatabase database;

    @BeforeEach
    void startWithAnEmptyLedger() {
        books.empty();
    }

    @Test
    void aMonthIsOpenUntilItIsLockedForItsCounty() {
        books.lock(FENGJIE, MARCH);

        assertThat(locked(2026)).containsExactly(MARCH);
        assertThat(months.of(WUSHAN, 2026).toStream()).hasSize(12).noneMatch(LedgerMonth::isLocked);
        assertThat(months.find(FENGJIE, MARCH).block())
                .returns("市级工作人员", LedgerMonth::lockedBy)
                .returns(true, LedgerMonth::isLocked);
    }

    private List<YearMonth> locked(int year) {
        return months.of(FENGJIE, year)
                .filter(LedgerMonth::isLocked)
                .map(LedgerMonth::month)
                .toStream()
                .toList();
    }

    @Test
    void aMonthThatIsNotOverCannotBeLocked() {
        assertThatThrownBy(() -> books.lock(FENGJIE, YearMonth.of(2999, 1))).isInstanceOf(MonthNotOver.class);
    }

    @Test
    void whatHappenedInALockedMonthIsBookedInTheFirstOpenOneAfterIt() {
        books.lock(FENGJIE, MARCH);
        books.lock(FENGJIE, MARCH.plusMonths(1));
        SaleFact late = aSale().on(IN_MARCH).fact();

        books.record(late);

        LedgerEntry entry = books.entry(late);
        assertThat(entry.day()).isEqualTo(IN_MARCH);
        assertThat(entry.bookedOn()).isEqualTo("2026-05-01");
        assertThat(entry.isAdjustment()).isTrue();
        assertThat(books.count(EntryFilter.month(MARCH))).isZero();
        assertThat(books.count(EntryFilter.month(MARCH.plusMonths(2)))).isOne();
        assertThat(months.bookedIn(FENGJIE, IN_MARCH).block()).isEqualTo("2026-05");
    }

    @Test
    void anotherCountyStillBooksInItsOwnMonth() {
        books.lock(FENGJIE, MARCH);
        SaleFact sale = aSale().from(WUSHAN).on(IN_MARCH).fact();

        books.record(sale);

        assertThat(books.entry(sale).isAdjustment()).isFalse();
    }

    @Test
    void aRefundOfASaleInALockedMonthIsNeverRefused() {
        SaleFixture sale = aSale().on(IN_MARCH);
        books.record(sale.fact());
        books.lock(FENGJIE, MARCH);

        books.record(sale.takenBack().fact());

        assertThat(books.total(EntryFilter.month(MARCH)).counted().fen()).isEqualTo(4_990);
        assertThat(books.total(EntryFilter.month(MARCH.plusMonths(1))).counted().fen())
                .isEqualTo(-4_990);
    }

    @Test
    void whoWantsNoAdjustmentIsToldThatTheMonthIsLocked() {
        books.lock(FENGJIE, MARCH);
        Mono<Void> deal = ledger.recordInOpenMonths(List.of(aSale().on(IN_MARCH).fact()));

        assertThatThrownBy(() -> books.inTransaction(deal).block()).isInstanceOf(MonthLocked.class);

        assertThat(books.count(EntryFilter.all())).isZero();
    }

    @Test
    void theDatabaseItselfRefusesAnEntryInALockedMonth() {
        books.record(aSale().on(IN_MARCH).fact());
        books.lock(FENGJIE, MARCH);

        assertThatThrownBy(() -> database.execute("""
                insert into ledger.entry
                select (jsonb_populate_record(e, '{"id": "00000000-0000-0000-0000-000000000001", "cause": "x"}')).*
                  from ledger.entry e
                """)).hasMessageContaining("is locked");
    }

    @Test
    void anEntryOfALockedMonthKeepsItsVerdict() {
        SaleFact sale = aSale().on(IN_MARCH).fact();
        books.record(sale);
        books.lock(FENGJIE, MARCH);

        assertThatThrownBy(() -> books.exclude(sale, Exclusion.RETURNED)).isInstanceOf(MonthLocked.class);

        assertThat(books.verdict(sale).counted()).isTrue();
    }

    /** A sale that is being recorded when a month is locked stands in it before the lock, or goes to a later month after it. */
    @Test
    void noSaleSlipsIntoAMonthWhileItIsBeingLocked() {
        for (int turn = 0; turn < 10; turn++) {
            YearMonth month = YearMonth.of(2025, 1 + turn);
            SaleFixture sale = aSale().on(month.atDay(15));
            Flux<Void> sales = Flux.range(0, 30)
                    .flatMap(number -> books.inTransaction(ledger.record(List.of(sale.fact()))
                            .then(Mono.delay(Duration.ofMillis(number % 7)))
                            .then()));
            Mono<Long> seenByTheLock = books.inTransaction(Mono.delay(Duration.ofMillis(5))
                    .then(months.lock(FENGJIE, month, Books.CITY))
                    .then(ledger.entries(EntryFilter.month(month), ONE))
                    .map(Page::total));

            Long atLocking = Mono.zip(seenByTheLock, sales.then(Mono.just(true)))
                    .map(Tuple2::getT1)
                    .block();

            assertThat(books.count(EntryFilter.month(month))).isEqualTo(atLocking);
        }
        assertThat(books.count(EntryFilter.all())).isEqualTo(300);
    }
}
