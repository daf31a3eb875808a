package org.luyumarket.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Months;
import org.luyumarket.ledger.SaleFixture;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Any order of sales, refunds, late ones and closings keeps every report's total the sum of its entries. */
@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
@Import(SomeSales.class)
class RandomReportsIntegrationTests {

    private static final Set<Form> OF_OTHER_SUMS = EnumSet.of(
            Form.MUTUAL, Form.INSTITUTIONS, Form.RESERVED_UNITS, Form.RESERVED_PARENTS, Form.RESERVED_REGIONS);

    private static final Person CITY = new Person(new UUID(0, 1), "city", "市级工作人员", Role.CITY_STAFF, null, null);
    private static final List<DivisionCode> COUNTIES = List.of(SaleFixture.FENGJIE, SaleFixture.WUSHAN);
    private static final int STEPS = 12;

    @Autowired
    private Forms forms;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Months months;

    @Autowired
    private SomeSales sales;

    @Autowired
    private ReactiveTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyTotalIsTheSumOfItsEntries(long seed) {
        Random random = new Random(seed);
        YearMonth first = YearMonth.of(2010 + (int) seed, 1);

        for (int step = 0; step < STEPS; step++) {
            takeAStep(first, random);
        }

        for (YearMonth month = first; month.isBefore(first.plusMonths(4)); month = month.plusMonths(1)) {
            for (DivisionCode county : COUNTIES) {
                everyFormAddsUp(new Period(month, county), "seed " + seed);
            }
        }
    }

    private void takeAStep(YearMonth first, Random random) {
        YearMonth month = first.plusMonths(random.nextInt(3));
        if (random.nextInt(4) == 0) {
            lock(COUNTIES.get(random.nextInt(COUNTIES.size())), month);
        } else {
            sales.any(1 + random.nextInt(15), month, random);
        }
    }

    private void lock(DivisionCode county, YearMonth month) {
        months.lock(county, month, CITY)
                .as(TransactionalOperator.create(transactions)::transactional)
                .block();
    }

    private void everyFormAddsUp(Period period, String seed) {
        List<LedgerEntry> entries = entries(period);
        Arrays.stream(Form.values())
                .filter(form -> !OF_OTHER_SUMS.contains(form))
                .forEach(form -> assertThat(exact(form, period))
                        .as("%s %s %s", seed, form, period)
                        .isEqualTo(sum(entries)));
    }

    private Sheet.Exact exact(Form form, Period period) {
        FormRequest request = new FormRequest(form, period.month, period.month, period.county);
        return requireNonNull(forms.sheet(request, CITY, Locale.CHINESE).block())
                .end()
                .exact();
    }

    private List<LedgerEntry> entries(Period period) {
        return requireNonNull(ledger.everyEntry(EntryFilter.month(period.month).inCounty(period.county))
                .collectList()
                .block());
    }

    private static Sheet.Exact sum(List<LedgerEntry> entries) {
        return new Sheet.Exact(
                entries.stream().mapToLong(LedgerEntry::fen).sum(),
                entries.stream().mapToLong(LedgerEntry::grams).sum(),
                entries.stream()
                        .filter(entry -> entry.verdict().counted())
                        .mapToLong(LedgerEntry::fen)
                        .sum());
    }

    private record Period(YearMonth month, DivisionCode county) {}
}
