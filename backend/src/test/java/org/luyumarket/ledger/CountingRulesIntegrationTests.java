package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.ledger.SaleFixture.CHENGDU;
import static org.luyumarket.ledger.SaleFixture.FENGJIE;
import static org.luyumarket.ledger.SaleFixture.WUSHAN;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.LedgerEntry.Verdict;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@MarketTest
@Import(Books.class)
@TestPropertySource(properties = "luyu.demo=false")
class CountingRulesIntegrationTests {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final RuleDraft NO_CERTIFICATE = new RuleDraft(
            FIRST_DAY, List.of(Requirement.SOLD_TO_SHANDONG), "口径三：不再要求认定。", "Rule 3: no certificate is asked for.");

    @Autowired
    private CountingRules rules;

    @Autowired
    private Books books;

    @Autowired
    private MarketDatabase database;

    @BeforeEach
    @AfterEach
    void startAndEndWithAnEmptyLedger() {
        books.empty();
    }

    @Test
    void aDraftJudgesNothing() {
        RuleVersion draft = draft();

        SaleFact sale = aSale().certifiedBy(null).fact();
        books.record(sale);

        assertThat(draft.version()).isEqualTo(3);
        assertThat(draft.isInForce()).isFalse();
        assertThat(books.verdict(sale).ruleVersion()).isEqualTo(2);
    }

    @Test
    void itsEffectIsShownBeforeItTakesEffect() {
        books.record(
                aSale().certifiedBy(null).worth(700, 70).fact(),
                aSale().certifiedBy(null).on(FIRST_DAY.minusDays(1)).fact(),
                aSale().certifiedBy(null).to(CHENGDU, null).fact(),
                aSale().from(WUSHAN).fact());
        int draft = draft().version();

        List<RuleEffect> effect = rules.preview(draft).collectList().block();

        assertThat(effect).containsExactly(new RuleEffect(FENGJIE, 1, new Sums(700, 70, 1), Sums.ZERO));
        assertThat(books.total(EntryFilter.all()).counted()).isEqualTo(new Sums(4_990, 5_000, 1));
    }

    @Test
    void inForceItJudgesWhatIsBookedInOpenMonthsAndWhatComes() {
        SaleFact before = aSale().certifiedBy(null).on(FIRST_DAY.minusDays(1)).fact();
        SaleFact folded = aSale().certifiedBy(null).fact();
        SaleFact fresh = aSale().certifiedBy(null).fact();
        SaleFact later = aSale().certifiedBy(null).fact();
        books.record(before, folded);
        books.fold();
        books.record(fresh);

        putInForce();
        books.record(later);

        assertThat(books.verdict(before)).isEqualTo(new Verdict(2, false, List.of("no-certificate")));
        assertThat(List.of(folded, fresh, later))
                .allSatisfy(sale -> assertThat(books.verdict(sale)).isEqualTo(new Verdict(3, true, List.of())));
        assertThatTotalsAreThoseOfTheEntries();
    }

    @Test
    void aRefundMovesWithItsSale() {
        SaleFixture sale = aSale().certifiedBy(null);
        SaleFact refund = sale.takenBack().worth(990, 0).fact();
        books.record(sale.fact(), refund);
        books.fold();

        putInForce();

        assertThat(books.verdict(refund)).isEqualTo(new Verdict(3, true, List.of()));
        assertThat(books.total(EntryFilter.all()).counted()).isEqualTo(new Sums(4_000, 5_000, 1));
        assertThatTotalsAreThoseOfTheEntries();
    }

    @Test
    void aLockedMonthKeepsItsVerdicts() {
        SaleFact locked = aSale().certifiedBy(null).on(LocalDate.of(2026, 2, 3)).fact();
        SaleFixture takenBackThere = aSale().certifiedBy(null).on(LocalDate.of(2026, 1, 5));
        SaleFact open = takenBackThere.fact();
        books.record(
                locked,
                open,
                takenBackThere.takenBack().on(LocalDate.of(2026, 2, 9)).fact());
        books.lock(FENGJIE, YearMonth.of(2026, 2));

        putInForce();

        assertThat(books.verdict(locked).ruleVersion()).isEqualTo(2);
        assertThat(books.verdict(open).ruleVersion()).isEqualTo(2);
    }

    @Test
    void aVersionInForceNeverChanges() {
        putInForce();

        assertThatThrownBy(() -> database.execute("update ledger.rule set first_day = first_day where version = 3"))
                .hasMessageContaining("is append-only");
        assertThatThrownBy(() -> rules.putInForce(3, Books.CITY).block()).isInstanceOf(UnknownRule.class);
    }

    @Test
    void aCountyMakesNoRules() {
        Person fengjie = new Person(new UUID(0, 2), "fengjie", "奉节", Role.COUNTY_STAFF, FENGJIE, null);

        assertThatThrownBy(() -> rules.draft(NO_CERTIFICATE, fengjie).block()).isInstanceOf(LedgerOutOfSight.class);
        assertThatThrownBy(() -> rules.putInForce(1, fengjie).block()).isInstanceOf(LedgerOutOfSight.class);
    }

    private RuleVersion draft() {
        return rules.draft(NO_CERTIFICATE, Books.CITY).blockOptional().orElseThrow();
    }

    private void putInForce() {
        RuleVersion rule =
                rules.putInForce(draft().version(), Books.CITY).blockOptional().orElseThrow();
        assertThat(rule.isInForce()).isTrue();
    }

    private void assertThatTotalsAreThoseOfTheEntries() {
        Total expected = books.totalOfEntries(EntryFilter.all());
        assertThat(books.total(EntryFilter.all())).isEqualTo(expected);
        books.fold();
        assertThat(books.total(EntryFilter.all())).isEqualTo(expected);
    }
}
