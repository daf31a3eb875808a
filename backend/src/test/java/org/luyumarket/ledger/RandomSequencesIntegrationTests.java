package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ledger.SaleFixture.CHENGDU;
import static org.luyumarket.ledger.SaleFixture.FENGJIE;
import static org.luyumarket.ledger.SaleFixture.QINGDAO;
import static org.luyumarket.ledger.SaleFixture.WUSHAN;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Whatever happens in whatever order: entries, totals and months say the same, and what is locked stands still. */
@MarketTest
@Import(Books.class)
@TestPropertySource(properties = "luyu.demo=false")
class RandomSequencesIntegrationTests {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS = 8;
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<Grouping> PARTS_OF_THE_WHOLE = List.of(
            Grouping.MONTH,
            Grouping.COUNTY,
            Grouping.CITY,
            Grouping.CHANNEL,
            Grouping.MODE,
            Grouping.CATEGORY,
            Grouping.PRODUCT,
            Grouping.SUPPLIER,
            Grouping.PARTNER,
            Grouping.SOURCE);

    private final List<SaleFixture> sold = new ArrayList<>();
    private final List<SaleFact> recorded = new ArrayList<>();
    private final Map<EntryFilter, String> locked = new TreeMap<>((one, other) -> key(one).compareTo(key(other)));

    @Autowired
    private Ledger ledger;

    @Autowired
    private CountingRules rules;

    @Autowired
    private Chain chain;

    @Autowired
    private Books books;

    @BeforeEach
    @AfterEach
    void startAndEndWithAnEmptyLedger() {
        books.empty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20_181_101, 20_190_201, 20_200_412})
    void theBooksAddUp(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 120; step++) {
            act(random);
            if (step % 20 == 19) {
                assertThatAllAddsUp();
            }
        }
        books.seal();
        assertThatAllAddsUp();
        assertThat(chain.verify().blockOptional().orElseThrow().isWhole()).isTrue();
    }

    private void act(Random random) {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> sell(random);
            case 5, 6 -> takeBack(random);
            case 7 -> correct(random);
            case 8 -> lockAMonth(random);
            case 9 -> changeTheRule(random);
            case 10 -> exclude(random);
            default -> books.fold();
        }
    }

    private void sell(Random random) {
        SaleFixture sale = aSale().of("sku-" + random.nextInt(4))
                .on(FIRST.atDay(1).plusDays(random.nextInt(30 * MONTHS)))
                .worth(random.nextLong(1_000_000), random.nextLong(4_000_000))
                .from(random.nextBoolean() ? FENGJIE : WUSHAN)
                .to(random.nextInt(3) == 0 ? CHENGDU : QINGDAO, null)
                .via(CHANNELS.get(random.nextInt(CHANNELS.size())));
        record(random.nextInt(3) == 0 ? sale.certifiedBy(null) : sale);
    }

    private void record(SaleFixture sale) {
        SaleFact fact = sale.fact();
        books.record(fact);
        books.record(fact);
        recorded.add(fact);
        if (fact.kind() == SaleFact.Kind.SALE) {
            sold.add(sale);
        }
    }

    private void takeBack(Random random) {
        if (!sold.isEmpty()) {
            SaleFixture sale = sold.get(random.nextInt(sold.size()));
            record(sale.takenBack()
                    .on(sale.day().plusDays(random.nextInt(60)))
                    .worth(random.nextLong(sale.fen() + 1), random.nextLong(sale.grams() + 1)));
        }
    }

    private void correct(Random random) {
        if (!recorded.isEmpty()) {
            SaleFact wrong = recorded.get(random.nextInt(recorded.size()));
            SaleFixture correction = aSale().correcting(wrong.cause())
                    .from(wrong.producer().county())
                    .of(wrong.goods().sku())
                    .on(wrong.day())
                    .worth(random.nextLong(-1_000, 1_000), random.nextLong(-1_000, 1_000));
            record(correction);
        }
    }

    private void lockAMonth(Random random) {
        DivisionCode county = random.nextBoolean() ? FENGJIE : WUSHAN;
        YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
        books.lock(county, month);
        EntryFilter entries = EntryFilter.month(month).inCounty(county);
        locked.putIfAbsent(entries, everythingOf(entries));
    }

    private void changeTheRule(Random random) {
        List<Requirement> requirements =
                random.nextBoolean() ? List.of(Requirement.SOLD_TO_SHANDONG) : List.of(Requirement.values());
        LocalDate firstDay = FIRST.atDay(1).plusDays(random.nextInt(30 * MONTHS));
        int version = rules.draft(new RuleDraft(firstDay, requirements, "口径", "Rule"), Books.CITY)
                .blockOptional()
                .orElseThrow()
                .version();
        Sums before = books.total(EntryFilter.all()).counted();
        Sums change = rules.preview(version)
                .map(effect -> minus(effect.gained(), effect.lost()))
                .reduce(Sums.ZERO, Sums::plus)
                .blockOptional()
                .orElseThrow();

        rules.putInForce(version, Books.CITY).block();

        assertThat(books.total(EntryFilter.all()).counted()).isEqualTo(before.plus(change));
    }

    private static Sums minus(Sums gained, Sums lost) {
        return gained.plus(new Sums(-lost.fen(), -lost.grams(), -lost.sales(), -lost.freight()));
    }

    private void exclude(Random random) {
        if (!recorded.isEmpty()) {
            SaleFact fact = recorded.get(random.nextInt(recorded.size()));
            books.inTransaction(ledger.exclude(fact.cause(), Exclusion.DUPLICATE))
                    .onErrorComplete(MonthLocked.class)
                    .block();
        }
    }

    private void assertThatAllAddsUp() {
        EntryFilter all = EntryFilter.all();
        Total whole = books.totalOfEntries(all);
        assertThat(books.total(all)).isEqualTo(whole);
        assertThat(books.count(all)).isEqualTo(recorded.size());
        for (Grouping grouping : PARTS_OF_THE_WHOLE) {
            assertThat(sum(List.of(grouping))).as("by %s", grouping).isEqualTo(whole.all());
            assertThat(sum(List.of(Grouping.MONTH, grouping, Grouping.CITY)))
                    .as("by month, %s and city", grouping)
                    .isEqualTo(whole.all());
        }
        EntryFilter cut =
                EntryFilter.between(FIRST.atDay(10), FIRST.plusMonths(4).atDay(20));
        assertThat(books.total(cut)).isEqualTo(books.totalOfEntries(cut));
        EntryFilter tagged = all.under(Campaign.ORANGES_TO_SHANDONG.name());
        assertThat(books.total(tagged)).isEqualTo(books.totalOfEntries(tagged));
        locked.forEach((entries, then) -> assertThat(everythingOf(entries)).isEqualTo(then));
    }

    private Sums sum(List<Grouping> groupings) {
        return ledger.totals(EntryFilter.all(), groupings)
                .map(CrossTotal::all)
                .reduce(Sums.ZERO, Sums::plus)
                .blockOptional()
                .orElseThrow();
    }

    private String everythingOf(EntryFilter filter) {
        List<Total> totals = ledger.totals(filter, Grouping.PRODUCT)
                .collectList()
                .blockOptional()
                .orElseThrow();
        List<LedgerEntry> entries =
                ledger.everyEntry(filter).collectList().blockOptional().orElseThrow();
        return totals + "\n" + entries;
    }

    private static String key(EntryFilter filter) {
        return filter.from() + " " + filter.county();
    }
}
