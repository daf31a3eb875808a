package org.luyumarket.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.MonthNotOver;
import org.luyumarket.ledger.SaleFixture;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.reporting.SignOffs.Move;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
@Import(SomeSales.class)
class SignOffsIntegrationTests {

    private static final Person CITY = new Person(new UUID(0, 1), "city", "市级工作人员", Role.CITY_STAFF, null, null);
    private static final Person CLERK = fengjie(2, "填报员");
    private static final Person HEAD = fengjie(3, "审核员");
    private static final Person WUSHAN =
            new Person(new UUID(0, 4), "wushan", "巫山县工作人员", Role.COUNTY_STAFF, SaleFixture.WUSHAN, null);

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Forms forms;

    @Autowired
    private Ledger ledger;

    @Autowired
    private SomeSales sales;

    @Test
    void aMonthIsDrawnUpCheckedByAnotherReportedAndLocked() {
        YearMonth month = YearMonth.of(2022, 1);
        sales.any(60, month, new Random(3));

        SignOff locked = locked(month);

        Total sums = sums(month);
        assertThat(locked.status()).isEqualTo(SignOffStatus.LOCKED);
        assertThat(locked.steps()).extracting(SignOff.Step::person).containsExactly("填报员", "审核员", "填报员", "市级工作人员");
        assertThat(locked.locked())
                .extracting(SignOff.Locked::fen, SignOff.Locked::grams, SignOff.Locked::countedFen)
                .containsExactly(
                        sums.all().fen(), sums.all().grams(), sums.counted().fen());
    }

    @Test
    void whatWasPrintedAtLockingComesOutAgainByteForByteWhateverFollows() {
        YearMonth month = YearMonth.of(2022, 3);
        SaleFixture sale = SaleFixture.aSale().on(month.atDay(9));
        sales.record(sale.fact());
        locked(month);

        sales.record(
                sale.takenBack().on(month.atDay(20)).fact(),
                SaleFixture.aSale().on(month.atDay(10)).fact());

        byte[] kept = requireNonNull(
                        signOffs.print(SaleFixture.FENGJIE, month, CLERK).block())
                .content();
        assertThat(requireNonNull(signOffs.printAgain(SaleFixture.FENGJIE, month, CLERK)
                                .block())
                        .content())
                .isEqualTo(kept);
    }

    @Test
    void whatComesLateIsAnAdjustmentInTheNextOpenReportWithItsOwnDay() {
        YearMonth month = YearMonth.of(2022, 5);
        locked(month);
        LocalDate late = month.atDay(17);

        sales.record(SaleFixture.aSale().on(late).worth(777_700, 5_000).fact());

        assertThat(ledgerOf(month).rows()).isEmpty();
        assertThat(ledgerOf(month.plusMonths(1)).rows())
                .anySatisfy(row -> assertThat(
                                row.cells().get(row.cells().size() - 1).text())
                        .contains("调整", late.toString()));
    }

    @Test
    void nobodyChecksTheirOwnWorkOrDoesAnothersStep() {
        YearMonth month = YearMonth.of(2021, 7);
        step(month, 0, SignOffStatus.DRAFT, CLERK);

        assertThatThrownBy(() -> step(month, 0, SignOffStatus.CHECKED, CLERK)).isInstanceOf(CheckedByTheSame.class);
        assertThatThrownBy(() -> step(month, 0, SignOffStatus.CHECKED, CITY)).isInstanceOf(SignOffOfOthers.class);
        assertThatThrownBy(() -> step(month, 0, SignOffStatus.CHECKED, WUSHAN)).isInstanceOf(SignOffOfOthers.class);
        assertThatThrownBy(() -> step(month, 0, SignOffStatus.LOCKED, CITY)).isInstanceOf(SignOffHasMoved.class);
        assertThatThrownBy(() -> step(month, 9, SignOffStatus.CHECKED, HEAD)).isInstanceOf(SignOffHasMoved.class);
    }

    @Test
    void aReturnNeedsAReasonAndTheMonthIsDrawnUpAgain() {
        YearMonth month = YearMonth.of(2021, 8);
        step(month, 0, SignOffStatus.DRAFT, CLERK);
        step(month, 0, SignOffStatus.CHECKED, HEAD);
        step(month, 1, SignOffStatus.REPORTED, HEAD);

        assertThatThrownBy(() -> step(month, 2, SignOffStatus.RETURNED, CITY)).isInstanceOf(InvalidInput.class);
        signOffs.step(new Move(SaleFixture.FENGJIE, month, 2, SignOffStatus.RETURNED, "运费未填"), CITY)
                .block();

        assertThat(step(month, 3, SignOffStatus.DRAFT, HEAD).open(HEAD)).isEmpty();
        assertThat(step(month, 4, SignOffStatus.CHECKED, CLERK).status()).isEqualTo(SignOffStatus.CHECKED);
    }

    @Test
    void aMonthThatIsNotOverCannotBeDrawnUp() {
        assertThatThrownBy(() -> step(YearMonth.of(2999, 1), 0, SignOffStatus.DRAFT, CLERK))
                .isInstanceOf(MonthNotOver.class);
    }

    @Test
    void theCitySeesFourteenCountiesAndWhoIsLate() {
        YearMonth month = YearMonth.of(2021, 9);

        assertThat(signOffs.of(month, CITY).collectList().block())
                .hasSize(14)
                .allSatisfy(county ->
                        assertThat(county.isLate(LocalDate.of(2021, 10, 9))).isTrue())
                .allSatisfy(county ->
                        assertThat(county.isLate(LocalDate.of(2021, 10, 8))).isFalse());
        assertThat(signOffs.of(month, WUSHAN).collectList().block()).hasSize(1);
    }

    private SignOff locked(YearMonth month) {
        step(month, 0, SignOffStatus.DRAFT, CLERK);
        step(month, 0, SignOffStatus.CHECKED, HEAD);
        step(month, 1, SignOffStatus.REPORTED, CLERK);
        return step(month, 2, SignOffStatus.LOCKED, CITY);
    }

    private SignOff step(YearMonth month, long version, SignOffStatus to, Person person) {
        return requireNonNull(signOffs.step(new Move(SaleFixture.FENGJIE, month, version, to, ""), person)
                .block());
    }

    private Sheet ledgerOf(YearMonth month) {
        FormRequest request = new FormRequest(Form.LEDGER, month, month, SaleFixture.FENGJIE);
        return requireNonNull(forms.sheet(request, CITY, Locale.CHINESE).block());
    }

    private Total sums(YearMonth month) {
        return requireNonNull(ledger.totals(EntryFilter.month(month).inCounty(SaleFixture.FENGJIE), Grouping.NONE)
                .single()
                .block());
    }

    private static Person fengjie(long id, String name) {
        return new Person(new UUID(0, id), "fengjie-" + id, name, Role.COUNTY_STAFF, SaleFixture.FENGJIE, null);
    }
}
