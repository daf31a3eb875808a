package org.luyumarket.ledger;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The ledger of a test: empty at first, written to in transactions, and waited for. */
public class Books {

    static final Person CITY = new Person(new UUID(0, 1), "city", "市级工作人员", Role.CITY_STAFF, null, null);

    private final Ledger ledger;
    private final Months months;
    private final SumsService sums;
    private final ChainService chain;
    private final MarketDatabase database;
    private final TransactionalOperator transaction;

    Books(
            Ledger ledger,
            Months months,
            SumsService sums,
            ChainService chain,
            MarketDatabase database,
            ReactiveTransactionManager transactions) {
        this.ledger = ledger;
        this.months = months;
        this.sums = sums;
        this.chain = chain;
        this.database = database;
        this.transaction = TransactionalOperator.create(transactions);
    }

    /** Nothing recorded, locked or sealed, and the two versions of the rule that come with the ledger. */
    public void empty() {
        database.empty(
                "ledger.entry",
                "ledger.verdict",
                "ledger.exclusion",
                "ledger.month",
                "ledger.unfolded",
                "ledger.unsealed",
                "ledger.month_sum",
                "ledger.block",
                "ledger.sealed");
        behindTheTriggersBack("delete from ledger.rule where version > 2");
    }

    /** As somebody who may do anything in the database. */
    void behindTheTriggersBack(String sql) {
        database.execute("begin; set local session_replication_role = replica; " + sql + "; commit");
    }

    void record(SaleFact... facts) {
        record(Arrays.asList(facts));
    }

    void record(List<SaleFact> facts) {
        recording(facts).block();
    }

    Mono<Void> recording(List<SaleFact> facts) {
        return inTransaction(ledger.record(facts));
    }

    <T> Mono<T> inTransaction(Mono<T> work) {
        return work.as(transaction::transactional);
    }

    void lock(DivisionCode county, YearMonth month) {
        locking(county, month).block();
    }

    Mono<LedgerMonth> locking(DivisionCode county, YearMonth month) {
        return inTransaction(months.lock(county, month, CITY));
    }

    void exclude(SaleFact fact, Exclusion why) {
        inTransaction(ledger.exclude(fact.cause(), why)).block();
    }

    /** Until nothing waits, whoever else folds beside it. */
    void fold() {
        while (!database.query("select from ledger.unfolded limit 1").isEmpty()) {
            sums.fold().block();
        }
    }

    /** Until nothing waits. */
    void seal() {
        fold();
        while (!database.query("select from ledger.unsealed limit 1").isEmpty()) {
            chain.seal().block();
        }
    }

    LedgerEntry only(EntryFilter filter) {
        return requireNonNull(ledger.everyEntry(filter).single().block());
    }

    /** The entry of a fact. */
    LedgerEntry entry(SaleFact fact) {
        return requireNonNull(ledger.everyEntry(EntryFilter.all())
                .filter(entry -> entry.fact().cause().equals(fact.cause()))
                .single()
                .block());
    }

    LedgerEntry.Verdict verdict(SaleFact fact) {
        return entry(fact).verdict();
    }

    Total total(EntryFilter filter) {
        return requireNonNull(ledger.totals(filter, Grouping.NONE).single().block());
    }

    long count(EntryFilter filter) {
        return requireNonNull(ledger.entries(filter, new PageRequest(1, 1)).block())
                .total();
    }

    /** What the totals must be: each entry added up by itself. */
    Total totalOfEntries(EntryFilter filter) {
        return new Total("", "", sumOfEntries(filter.counted(true)), sumOfEntries(filter.counted(false)));
    }

    private Sums sumOfEntries(EntryFilter filter) {
        Stream<LedgerEntry> entries = ledger.everyEntry(filter).toStream();
        return entries.map(Books::sums).reduce(Sums.ZERO, Sums::plus);
    }

    static Sums sums(LedgerEntry entry) {
        long sales = entry.fact().kind() == SaleFact.Kind.SALE ? 1 : 0;
        return new Sums(entry.fen(), entry.grams(), sales, entry.freightFen());
    }
}
