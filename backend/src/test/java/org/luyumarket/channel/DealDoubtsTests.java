package org.luyumarket.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.channel.DealFixture.aDeal;
import static org.luyumarket.channel.DealFixture.person;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.RealDivisions;
import org.luyumarket.platform.Weight;
import org.luyumarket.supplier.Supplier;

class DealDoubtsTests {

    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Person CLERK = person("clerk", Role.COUNTY_STAFF, "500236");
    private static final KnownTrade KNOWN = new KnownTrade(
            Map.of("500236-09", oranges()),
            Map.of("V08A", new Supplier("V08A", "示例合作社", FENGJIE, "cooperative", "93500236MA00000000", 100, 300, true)),
            Map.of(),
            Map.of());
    private static final DivisionReader DIVISIONS = new DivisionReader(RealDivisions.divisions());

    @Test
    void anOrdinaryDealRaisesNone() {
        assertThat(doubts(aDeal().on(TODAY))).isEmpty();
    }

    @Test
    void nothingIsSoldTomorrow() {
        assertThat(doubts(aDeal().on(TODAY.plusDays(1)))).containsExactly("day:future-day");
    }

    @Test
    void nothingIsSoldBeforeThePlansBegan() {
        assertThat(doubts(aDeal().on(LocalDate.of(2017, Month.DECEMBER, 31)))).containsExactly("day:day-too-early");
    }

    @Test
    void nothingForNothingIsNoDeal() {
        assertThat(doubts(aDeal().on(TODAY).of("0.00", 0)))
                .containsExactly("money:not-positive", "weight:not-positive");
    }

    @Test
    void tonnesTypedAsKilogramsAreDoubted() {
        assertThat(doubts(aDeal().on(TODAY).of("155000.00", 32_500))).containsExactly("priceReason:unusual-price");
    }

    @Test
    void kilogramsTypedAsTonnesAreDoubted() {
        assertThat(doubts(aDeal().on(TODAY).of("155000.00", 32_500_000_000L)))
                .containsExactly("priceReason:unusual-price");
    }

    @Test
    void aReasonAnswersTheDoubtAboutThePrice() {
        assertThat(doubts(aDeal().on(TODAY).of("155000.00", 32_500).because("拍卖")))
                .isEmpty();
    }

    @Test
    void aLockedMonthIsDoubtedUntilSomebodyAgrees() {
        DealFixture late = aDeal().on(LocalDate.of(2026, 9, 30));

        assertThat(doubts(late)).containsExactly("lateAccepted:locked-month");
        assertThat(doubts(late.late())).isEmpty();
    }

    @Test
    void aDivisionThatNeverWasIsUnknown() {
        assertThat(doubts(aDeal().on(TODAY).into("379999")))
                .containsExactly("buyerDivision:no-such-division", "shipTo:no-such-division");
    }

    @Test
    void laiwuAndKaixianBecomeWhatTheyAreToday() {
        assertThat(DIVISIONS.read("371200")).contains(new DivisionCode("370100"));
        assertThat(DIVISIONS.read("开县")).contains(new DivisionCode("500154"));
        assertThat(DIVISIONS.read("山东省莱芜市")).contains(new DivisionCode("370100"));
    }

    @Test
    void whatWasWrittenIsRememberedBesideWhatItIsToday() {
        DealDoubts doubts = new DealDoubts(KNOWN, DIVISIONS, new OpenMonths(Set.of()), TODAY);

        DealTerms today = doubts.today(aDeal().into("371200").terms());

        assertThat(today.buyer().division()).isEqualTo(new DivisionCode("370100"));
        assertThat(today.formerly())
                .isEqualTo(new DealTerms.Formerly(new DivisionCode("371200"), new DivisionCode("371200")));
        assertThat(doubts.today(today).formerly()).isEqualTo(DealTerms.Formerly.NONE);
    }

    @Test
    void aDivisionIsReadByItsNameIfOnlyOneHasIt() {
        assertThat(DIVISIONS.read("山东省滨州市滨城区")).contains(new DivisionCode("371602"));
        assertThat(DIVISIONS.read("滨州")).contains(new DivisionCode("371600"));
        assertThat(DIVISIONS.read("市中区")).isEmpty();
        assertThat(DIVISIONS.read("火星")).isEmpty();
    }

    private static List<String> doubts(DealFixture deal) {
        OpenMonths months = new OpenMonths(Set.of(new OpenMonths.CountyMonth(FENGJIE, YearMonth.of(2026, 9))));
        FieldChecks fields = new FieldChecks();
        new DealDoubts(KNOWN, DIVISIONS, months, TODAY).check(deal.terms(), CLERK, fields);
        try {
            fields.refuseIfAny();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream()
                    .map(error -> error.field() + ":" + error.code())
                    .toList();
        }
    }

    private static Product oranges() {
        return new Product(
                "500236-09",
                "奉节脐橙 统货",
                FENGJIE,
                "V08A",
                "citrus",
                null,
                null,
                null,
                null,
                "20kg/筐",
                "筐",
                new Weight(20_000),
                Cny.parse("100.00"),
                List.of(),
                Set.of(),
                new Handling(false, true, false, null, null),
                true,
                1);
    }
}
