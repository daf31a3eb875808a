package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.luyumarket.ledger.SaleFixture.CHENGDU;
import static org.luyumarket.ledger.SaleFixture.FENGJIE;
import static org.luyumarket.ledger.SaleFixture.WUSHAN;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Books;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerOutOfSight;
import org.luyumarket.ledger.SaleFixture;
import org.luyumarket.ledger.Total;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

@MarketTest
@Import(Books.class)
@TestPropertySource(properties = "luyu.demo=false")
class PlansIntegrationTests {

    private static final LocalDate IN_SEASON = LocalDate.of(2018, 12, 10);
    private static final Person CITY = person(Role.CITY_STAFF, null);
    private static final Person FENGJIE_STAFF = person(Role.COUNTY_STAFF, FENGJIE);
    private static final Person WUSHAN_STAFF = person(Role.COUNTY_STAFF, WUSHAN);

    @Autowired
    private Plans plans;

    @Autowired
    private Targets targets;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Books books;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private ReactiveTransactionManager transactions;

    @BeforeEach
    void sellInTheSeasonOfThePlan() {
        books.empty();
        database.execute("delete from plan.target_version where code like 'G%'");
        database.execute("delete from plan.target where code like 'G%'");
        SaleFixture oranges = aSale().on(IN_SEASON).worth(8_000_00, 2_000_000);
        record(
                oranges,
                oranges.on(LocalDate.of(2019, 2, 1)).worth(4_000_00, 1_000_000),
                oranges.to(CHENGDU, null).worth(100_00, 25_000),
                oranges.from(WUSHAN).of("500237-02").worth(2_000_00, 500_000));
    }

    @Test
    void thePlansOwnTargetsAreThereInAnyMode() {
        assertThat(list(plans.progress(2018, CITY)))
                .extracting(progress -> progress.target().code())
                .containsExactly("T1-2018", "T2-2018");
        assertThat(list(plans.years())).containsExactly(2022, 2020, 2019, 2018);
    }

    @Test
    void onlyWhatCountsReachesATarget() {
        assertThat(list(plans.progress(2018, CITY)))
                .extracting(TargetProgress::achieved)
                .containsExactly(10_000_00L, 3_000_000L);
    }

    @Test
    void aSeasonIsOneTargetOfBothItsYears() {
        assertThat(list(plans.progress(2019, CITY)))
                .extracting(progress -> progress.target().code())
                .containsExactly("T2-2018", "T1-2019");
    }

    @Test
    void aCountysStaffSeeItsTargets() {
        assertThat(list(plans.progress(2018, FENGJIE_STAFF)))
                .extracting(progress -> progress.target().code())
                .containsExactly("T2-2018");
        assertThat(list(plans.progress(2018, WUSHAN_STAFF))).isEmpty();
        assertThatThrownBy(() -> list(plans.behind("T2-2018", Grouping.NONE, WUSHAN_STAFF)))
                .isInstanceOf(UnknownTarget.class);
        assertThatThrownBy(() -> list(plans.progress(2018, person(Role.CONSUMER, null))))
                .isInstanceOf(LedgerOutOfSight.class);
    }

    @Test
    void behindATargetEveryCountyIsShown() {
        List<Total> counties = list(plans.behind("T1-2018", Grouping.COUNTY, CITY));

        assertThat(counties).hasSize(14);
        assertThat(counties)
                .contains(
                        new Total("500236", "奉节县", new Sums(8_000_00, 2_000_000, 1), new Sums(100_00, 25_000, 1)),
                        new Total("500237", "巫山县", new Sums(2_000_00, 500_000, 1), Sums.ZERO),
                        Total.none("500114", "黔江区"));
    }

    @Test
    void behindASeasonEveryMonthIsShown() {
        assertThat(list(plans.behind("T2-2018", Grouping.MONTH, FENGJIE_STAFF)))
                .extracting(Total::key, total -> total.counted().grams())
                .containsExactly(
                        tuple("2018-11", 0L),
                        tuple("2018-12", 2_000_000L),
                        tuple("2019-01", 0L),
                        tuple("2019-02", 1_000_000L),
                        tuple("2019-03", 0L),
                        tuple("2019-04", 0L));
    }

    @Test
    void aTargetKnowsTheMonthsBeforeIt() {
        TargetProgress season =
                Objects.requireNonNull(plans.progress(2018, FENGJIE_STAFF).blockLast());

        assertThat(season.forecast().method()).isEqualTo(Forecast.Method.FINAL);
        assertThat(Objects.requireNonNull(season.lastYear()).now()).isEqualTo(3_000_000);
    }

    @Test
    void theCityAloneSetsTargets() {
        assertThatThrownBy(() -> targets.add(draft(100), FENGJIE_STAFF).block()).hasMessage("only-the-city");
        assertThatThrownBy(() -> targets.add(draft(0), CITY).block()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatATargetSaidStaysReadable() {
        Target added = Objects.requireNonNull(targets.add(draft(100), CITY).block());
        Target changed = Objects.requireNonNull(
                targets.change(added.code(), 1, draft(200), CITY).block());

        assertThat(changed.version()).isEqualTo(2);
        assertThat(list(targets.versions(added.code(), CITY)))
                .extracting(TargetVersion::version, version -> version.goal().value())
                .containsExactly(tuple(2, 200L), tuple(1, 100L));
        assertThatThrownBy(
                        () -> targets.change(added.code(), 1, draft(300), CITY).block())
                .isInstanceOf(StaleTarget.class);
    }

    @Test
    void partsAreProposedByWhatWasSoldABeforeAndMustAddUp() {
        Target whole =
                Objects.requireNonNull(targets.add(draft(100_000_000), CITY).block());
        Parts proposed =
                Objects.requireNonNull(targets.parts(whole.code(), CITY).block());

        assertThat(proposed.values())
                .hasSize(14)
                .containsEntry(FENGJIE, 80_000_000L)
                .containsEntry(WUSHAN, 20_000_000L);
        assertThatThrownBy(() -> targets.split(whole.code(), 1, Map.of(FENGJIE, 1L), CITY)
                        .block())
                .isInstanceOf(PartsDoNotAddUp.class);

        targets.split(whole.code(), 1, proposed.values(), CITY).block();

        assertThat(list(plans.progress(2019, WUSHAN_STAFF)))
                .extracting(progress -> progress.target().value())
                .containsExactly(20_000_000L);
        assertThatThrownBy(() -> targets.change(whole.code() + "-" + WUSHAN, 1, draft(5), CITY)
                        .block())
                .isInstanceOf(PartOfAWhole.class);
    }

    @Test
    void aSplitThatIsDealtAnewChangesThePartsThatDiffer() {
        Target whole = Objects.requireNonNull(targets.add(draft(100), CITY).block());
        targets.split(whole.code(), 1, Map.of(FENGJIE, 60L, WUSHAN, 40L), CITY).block();
        targets.split(whole.code(), 1, Map.of(FENGJIE, 70L, WUSHAN, 30L), CITY).block();

        Parts parts = Objects.requireNonNull(targets.parts(whole.code(), CITY).block());

        assertThat(parts.proposed()).isFalse();
        assertThat(parts.values()).containsOnly(Map.entry(FENGJIE, 70L), Map.entry(WUSHAN, 30L));
        assertThat(list(targets.versions(whole.code() + "-" + FENGJIE, CITY))).hasSize(2);
    }

    private static TargetDraft draft(long fen) {
        return new TargetDraft(
                "2019年任务", Metric.MONEY, fen, Period.year(2019), Scope.WHOLE, new Source("文件", "一", "…"));
    }

    @Test
    void theHeadlineIsOfThisYear() {
        Headline headline = Objects.requireNonNull(plans.headline().block());

        assertThat(headline.fen()).isZero();
        assertThat(headline.target()).isNull();
    }

    private void record(SaleFixture... sales) {
        ledger.record(Arrays.stream(sales).map(SaleFixture::fact).toList())
                .as(TransactionalOperator.create(transactions)::transactional)
                .block();
    }

    private static <T> List<T> list(Flux<T> found) {
        return Objects.requireNonNull(found.collectList().block());
    }

    private static Person person(Role role, @Nullable DivisionCode county) {
        return new Person(new UUID(0, 1), "someone", "某人", role, county, null);
    }
}
