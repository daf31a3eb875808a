package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.ledger.SaleFixture.CHENGDU;
import static org.luyumarket.ledger.SaleFixture.FENGJIE;
import static org.luyumarket.ledger.SaleFixture.QINGDAO;
import static org.luyumarket.ledger.SaleFixture.WUSHAN;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
@Import(Books.class)
class LedgerIntegrationTests {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private Ledger ledger;

    @Autowired
    private SumsService sums;

    @Autowired
    private Books books;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private ReactiveTransactionManager transactions;

    @BeforeEach
    void startWithAnEmptyLedger() {
        books.empty();
    }

    @Test
    void theFreightOfAParcelIsSharedByWeightAndCountsAsItsSaleDoes() {
        SaleFact light =
                aSale().of("light").worth(1_000, 1_000).under("order-1").fact();
        SaleFact heavy =
                aSale().of("heavy").worth(1_000, 2_000).under("order-1").fact();
        record(List.of(light, heavy));
        FreightPaid parcel = new FreightPaid(
                "parcel:1", "order-1", Map.of("light", 1, "heavy", 1), Cny.ofFen(1_000), light.settledAt());

        await(books.inTransaction(ledger.recordFreight(parcel).thenReturn(1)));
        await(books.inTransaction(ledger.recordFreight(parcel).thenReturn(1)));

        assertThat(total(EntryFilter.all())).isEqualTo(counted(new Sums(2_000, 3_000, 2, 1_000)));
        assertThat(totalOfEntries()).isEqualTo(total(EntryFilter.all()));
        assertThat(await(ledger.everyEntry(EntryFilter.all())
                        .filter(entry -> entry.fact().kind() == SaleFact.Kind.FREIGHT)
                        .map(LedgerEntry::freightFen)
                        .collectList()))
                .containsExactlyInAnyOrder(334L, 666L);
    }

    @Test
    void anEntryIsReadAsItWasRecorded() {
        SaleFact sale = aSale().fact();

        record(sale);

        LedgerEntry entry = only(EntryFilter.all());
        assertThat(entry.fact()).isEqualTo(sale);
        assertThat(entry.verdict().counted()).isTrue();
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        SaleFact sale = aSale().certifiedBy(null).to(null, QINGDAO).fact();

        record(sale);

        assertThat(only(EntryFilter.all()).fact()).isEqualTo(sale);
        assertThat(keys(Grouping.CITY)).containsExactly("370200");
    }

    @Test
    void aNameIsReadAsItWasRecordedWhateverIsInIt() {
        String odd = " 某\"公\\司, (分{店}) 'a' \n\t😀 null ";

        record(aSale().to(new Destination(QINGDAO, null, odd)).fact());

        assertThat(only(EntryFilter.all()).fact().destination().buyerName()).isEqualTo(odd);
    }

    @Test
    void whatPartsEntriesFromEachOtherIsASpaceInThem() {
        String torn = "\u001d某\u001e公\u001f司\\u001d";

        record(aSale().to(new Destination(QINGDAO, null, torn)).fact());

        assertThat(only(EntryFilter.all()).fact().destination().buyerName()).isEqualTo(" 某 公 司\\u001d");
    }

    @Test
    void aReplayChangesNothing() {
        SaleFact sale = aSale().fact();

        record(sale, sale);
        fold();
        record(sale);

        assertThat(total(EntryFilter.all())).isEqualTo(counted(new Sums(4_990, 5_000, 1)));
        assertThat(await(ledger.entries(EntryFilter.all(), FIRST_PAGE)).total()).isOne();
    }

    @Test
    void aSaleIsRecordedOnlyInsideSomebodysTransaction() {
        ledger.record(List.of(aSale().fact()))
                .as(StepVerifier::create)
                .verifyError(IllegalTransactionStateException.class);
    }

    @Test
    void anEntryOfATransactionThatFailedWasNeverThere() {
        Mono<Void> failing = ledger.record(List.of(aSale().fact())).then(Mono.error(new IllegalStateException()));

        failing.as(TransactionalOperator.create(transactions)::transactional)
                .as(StepVerifier::create)
                .verifyError(IllegalStateException.class);

        assertThat(total(EntryFilter.all())).isEqualTo(Total.none("", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.entry set fen = 0",
                "update ledger.entry set fen = 0 where false",
                "delete from ledger.entry",
                "truncate ledger.entry",
                "insert into ledger.entry select * from ledger.entry on conflict (cause) do update set fen = 0",
                "delete from ledger.exclusion",
                "delete from ledger.month",
                "update ledger.rule set requirements = '{}'",
                "delete from ledger.rule where version = 2",
                "update ledger.verdict set counted = true, reasons = '{}'",
                "delete from ledger.verdict",
                "truncate ledger.verdict"
            })
    void theDatabaseRefusesToChangeWhatWasRecorded(String change) {
        record(aSale().fact());

        assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("is append-only");

        assertThat(total(EntryFilter.all())).isEqualTo(counted(new Sums(4_990, 5_000, 1)));
    }

    @Test
    void anOwnerWhoIsNoSuperuserHasNoRightToChangeEither() {
        assertThat(database.query("""
                select distinct privilege_type
                  from information_schema.role_table_grants
                 where table_schema = 'ledger' and table_name in ('entry', 'verdict')
                   and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
                """)).isEmpty();
    }

    @Test
    void aRefundLowersTheMonthItIsPaidIn() {
        SaleFixture sale = aSale().on(LocalDate.of(2026, 10, 30));

        record(sale.fact());
        record(sale.takenBack().worth(1_000, 0).on(LocalDate.of(2026, 11, 2)).fact());

        assertThat(ledger.totals(EntryFilter.all(), Grouping.MONTH)
                        .collectList()
                        .block())
                .containsExactly(
                        new Total("2026-10", "2026-10", new Sums(4_990, 5_000, 1), Sums.ZERO),
                        new Total("2026-11", "2026-11", new Sums(-1_000, 0, 0), Sums.ZERO));
    }

    @Test
    void aRefundFollowsTheVerdictOfItsSale() {
        SaleFixture uncertified = aSale().certifiedBy(null);
        record(uncertified.fact());

        record(uncertified.takenBack().fact());

        assertThat(total(EntryFilter.all())).isEqualTo(new Total("", "", Sums.ZERO, new Sums(0, 0, 1)));
    }

    @Test
    void entriesOfOneOrderAreFoundByItsNumber() {
        SaleFixture order = aSale();
        record(order.fact(), order.of("500236-02").fact(), aSale().fact());

        EntryFilter behind = EntryFilter.all().behind(order.reference());

        assertThat(skus(behind)).containsExactlyInAnyOrder("500236-01", "500236-02");
        assertThat(total(behind)).isEqualTo(counted(new Sums(9_980, 10_000, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void groupsAddUpToTheWholeAndOpenToTheirEntries(Grouping grouping) {
        List<SaleFact> facts = randomFacts(new Random(42), 400);
        record(facts.subList(0, 300));
        fold();
        record(facts.subList(300, facts.size()));

        List<Total> groups = await(ledger.totals(EntryFilter.all(), grouping).collectList());

        assertThat(groups.stream().map(Total::all).reduce(Sums.ZERO, Sums::plus))
                .isEqualTo(sums(facts.stream()));
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.all())
                        .isEqualTo(sums(ledger.everyEntry(opening(group, grouping))
                                .map(LedgerEntry::fact)
                                .toStream())));
    }

    @Test
    void randomSalesAndRefundsAddUpToTheFenAndTheGram() {
        long seed = 20_181_101;
        Random random = new Random(seed);
        List<SaleFact> facts = randomFacts(random, 600);

        for (List<SaleFact> batch : batches(facts, random)) {
            record(batch);
            if (random.nextBoolean()) {
                fold();
            }
            record(batch.subList(0, batch.size() / 2));
        }

        Total total = total(EntryFilter.all());
        assertThat(total.all()).as("seed %d", seed).isEqualTo(sums(facts.stream()));
        assertThat(total).isEqualTo(totalOfEntries());
    }

    @Test
    void slicesShowEveryEntryOnceAndInOrder() {
        record(randomFacts(new Random(5), 60));
        List<LedgerEntry> all = await(ledger.everyEntry(EntryFilter.all()).collectList());

        List<LedgerEntry> sliced = new ArrayList<>();
        EntrySlice slice = await(ledger.slice(EntryFilter.all(), null, 7));
        sliced.addAll(slice.items());
        while (slice.next() != null) {
            slice = await(ledger.slice(
                    EntryFilter.all(), EntryPlace.parse(slice.next().toString()), 7));
            sliced.addAll(slice.items());
        }

        assertThat(sliced).isEqualTo(all);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(LedgerEntry::bookedOn).reversed());
    }

    @Test
    void whoReadsEveryEntryMayWriteInTheSameTransaction() {
        record(randomFacts(new Random(6), 2_600));

        Mono<Long> copying = ledger.everyEntry(EntryFilter.all())
                .buffer(500)
                .concatMap(entries ->
                        ledger.totals(EntryFilter.all(), Grouping.COUNTY).collectList())
                .count();

        assertThat(books.inTransaction(copying).block(Duration.ofSeconds(20))).isPositive();
    }

    @Test
    void tagsOfAnEntryAddToNoTotal() {
        SaleFact plain = aSale().fact();
        SaleFact tagged = new SaleFact(
                "tagged",
                plain.kind(),
                plain.settledAt(),
                plain.goods(),
                plain.money(),
                plain.weight(),
                plain.boxes(),
                plain.producer(),
                plain.destination(),
                plain.trade().under(List.of("ORANGES_TO_SHANDONG", "HARVEST_FESTIVAL")),
                plain.evidence());
        record(tagged);
        for (int fold = 0; fold < 2; fold++) {
            assertThat(keys(Grouping.CAMPAIGN)).containsExactly("HARVEST_FESTIVAL", "ORANGES_TO_SHANDONG");
            assertThat(total(EntryFilter.all())).isEqualTo(counted(new Sums(4_990, 5_000, 1)));
            assertThat(total(EntryFilter.all()
                            .with(Dimension.CAMPAIGN, Set.of("ORANGES_TO_SHANDONG", "HARVEST_FESTIVAL"))))
                    .isEqualTo(counted(new Sums(4_990, 5_000, 1)));
            assertThat(total(EntryFilter.all().under("HARVEST_FESTIVAL")))
                    .isEqualTo(counted(new Sums(4_990, 5_000, 1)));
            fold();
        }
    }

    @Test
    void aPlaceOfFormerYearsCountsWhereItIsToday() {
        SaleFact toLaiwu = aSale().to(new DivisionCode("371202"), null)
                .from(new DivisionCode("500234"))
                .on(LocalDate.of(2018, 12, 1))
                .fact();

        record(toLaiwu);

        assertThat(keys(Grouping.CITY)).containsExactly("370100");
        assertThat(keys(Grouping.COUNTY)).containsExactly("500154");
        assertThat(only(EntryFilter.all()).fact().destination()).isEqualTo(toLaiwu.destination());
    }

    @Test
    void foldingWhileOthersRecordLosesAndDoublesNothing() {
        List<SaleFact> facts = randomFacts(new Random(7), 1_000);
        Flux<Void> recording = Flux.fromIterable(batches(facts, new Random(8))).flatMap(books::recording, 3);
        Flux<Void> folding = Flux.range(0, 60).concatMap(turn -> sums.fold());
        Flux<Long> reading = Flux.range(0, 40)
                .concatMap(turn -> ledger.entries(EntryFilter.all(), FIRST_PAGE))
                .map(page -> page.total());

        List<Long> seen = Flux.merge(recording.thenMany(Flux.<Long>empty()), folding.thenMany(Flux.empty()), reading)
                .collectList()
                .block();

        assertThat(seen).isSorted();
        assertThat(total(EntryFilter.all()).all()).isEqualTo(sums(facts.stream()));
        fold();
        assertThat(total(EntryFilter.all())).isEqualTo(totalOfEntries());
        assertThat(database.query("select * from ledger.unfolded")).isEmpty();
    }

    @Test
    void eachSupplierStandsBehindTheFigureOnce() {
        SaleFixture takenBack = aSale().from(WUSHAN);
        record(
                aSale().fact(),
                aSale().fact(),
                takenBack.fact(),
                takenBack.takenBack().fact());

        assertThat(ledger.reach(EntryFilter.all()).block()).isEqualTo(new Reach(1, 136, 444));
    }

    private void record(SaleFact... facts) {
        books.record(facts);
    }

    private void record(List<SaleFact> facts) {
        books.record(facts);
    }

    private void fold() {
        books.fold();
    }

    private static <T> T await(Mono<T> result) {
        return Objects.requireNonNull(result.block());
    }

    private LedgerEntry only(EntryFilter filter) {
        return books.only(filter);
    }

    private Total total(EntryFilter filter) {
        return books.total(filter);
    }

    private Total totalOfEntries() {
        return books.totalOfEntries(EntryFilter.all());
    }

    private List<String> keys(Grouping grouping) {
        return await(ledger.totals(EntryFilter.all(), grouping).map(Total::key).collectList());
    }

    private List<String> skus(EntryFilter filter) {
        return await(ledger.everyEntry(filter)
                .map(entry -> entry.fact().goods().sku())
                .collectList());
    }

    private static Total counted(Sums sums) {
        return new Total("", "", sums, Sums.ZERO);
    }

    private static Sums sums(Stream<SaleFact> facts) {
        return facts.map(LedgerIntegrationTests::sums).reduce(Sums.ZERO, Sums::plus);
    }

    private static Sums sums(SaleFact fact) {
        long fen = fact.money().getAmountMinorLong();
        return switch (fact.kind()) {
            case SALE -> new Sums(fen, fact.weight().grams(), 1);
            case CORRECTION -> new Sums(fen, fact.weight().grams(), 0);
            case REFUND -> new Sums(-fen, -fact.weight().grams(), 0);
            case FREIGHT -> new Sums(0, 0, 0, fact.destination().freight().getAmountMinorLong());
        };
    }

    private static EntryFilter opening(Total group, Grouping grouping) {
        EntryFilter all = EntryFilter.all();
        return switch (grouping) {
            case NONE -> all;
            case MONTH -> EntryFilter.month(YearMonth.parse(group.key()));
            default -> all.with(grouping.dimension().orElseThrow(), Set.of(group.key()));
        };
    }

    /** Sales of all sorts, a third of them taken back in part or whole some days later. */
    private static List<SaleFact> randomFacts(Random random, int sales) {
        List<SaleFact> facts = new ArrayList<>();
        for (int i = 0; i < sales; i++) {
            SaleFixture sale = randomSale(random);
            facts.add(sale.fact());
            if (random.nextInt(3) == 0) {
                facts.add(sale.takenBack()
                        .on(sale.day().plusDays(random.nextInt(40)))
                        .worth(random.nextLong(sale.fen() + 1), random.nextLong(sale.grams() + 1))
                        .fact());
            }
        }
        return facts;
    }

    private static SaleFixture randomSale(Random random) {
        SaleFixture sale = aSale().under(Unique.name("LY"))
                .of("sku-" + random.nextInt(5))
                .on(DAY.minusDays(random.nextInt(900)))
                .worth(random.nextLong(10_000_000), random.nextLong(40_000_000))
                .from(random.nextBoolean() ? FENGJIE : WUSHAN)
                .to(random.nextBoolean() ? QINGDAO : CHENGDU, null)
                .via(random.nextBoolean() ? Channel.ONLINE : Channel.WHOLESALE);
        return random.nextInt(4) == 0 ? sale.certifiedBy(null) : sale;
    }

    private static List<List<SaleFact>> batches(List<SaleFact> facts, Random random) {
        List<List<SaleFact>> batches = new ArrayList<>();
        int from = 0;
        while (from < facts.size()) {
            int to = Math.min(facts.size(), from + 1 + random.nextInt(60));
            batches.add(Collections.unmodifiableList(facts.subList(from, to)));
            from = to;
        }
        return batches;
    }
}
