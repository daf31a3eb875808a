package org.luyumarket.journey;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.ledger.proof.Difference;
import org.luyumarket.ledger.proof.Reconciliation;
import org.luyumarket.ledger.proof.Reconciliations;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The ledger says what orders, payments, deals and tills say, whatever happened; and where it does not, that is found. */
@MarketTest
@Import(MarketHistory.class)
class WholeHistoryIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** No unit purchases in this history; it has one of its own. */
    private static final List<String> OF_CONTRACTS = List.of("contracts", "settlements");

    @Autowired
    private MarketHistory history;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private MarketDatabase database;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20_181_101, 20_190_201, 20_200_412})
    void whateverHappensReconciles(long seed) {
        history.happens(new Random(seed), 60);

        Reconciliation done = reconcile();

        assertThat(differences(done)).as("seed %d", seed).isEmpty();
        assertThat(done.isClean()).isTrue();
        assertThat(done.hearings())
                .filteredOn(hearing -> !OF_CONTRACTS.contains(hearing.witness()))
                .allSatisfy(hearing ->
                        assertThat(hearing.testimonies()).as(hearing.witness()).isPositive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER        | orders   | order:%",
                "ORDER        | payments | order:%",
                "OFFLINE_DEAL | deals    | deal:%",
                "PARTNER_TILL | tills    | till:history-till:%"
            })
    void whatWasTamperedWithIsFound(String source, String witness, String cause) {
        history.happens(new Random(7), 40);
        Map<String, Object> entry = oneSale(source, cause);

        tamper("delete from ledger.entry where id = '%s'", entry);
        Difference missing = only(witness);
        restore();
        tamper("""
                insert into ledger.entry
                select (jsonb_populate_record(e, '{"id": "00000000-0000-0000-0000-000000000001", "cause": "twice"}')).*
                  from ledger.entry e
                 where id = '%s'
                """, entry);
        Difference doubled = only(witness);
        restore();
        tamper("update ledger.entry set fen = fen + 1 where id = '%s'", entry);
        Difference wrong = only(witness);
        restore();

        long fen = (Long) entry.get("fen");
        assertThat(List.of(missing, doubled, wrong)).allSatisfy(difference -> {
            assertThat(difference.reference()).isEqualTo(entry.get("reference"));
            assertThat(difference.part()).isEqualTo(SalesWitness.Part.SALE);
        });
        assertThat(found(missing)).isEqualTo(expected(missing) - fen);
        assertThat(found(doubled)).isEqualTo(expected(doubled) + fen);
        assertThat(found(wrong)).isEqualTo(expected(wrong) + 1);
        assertThat(reconcile().isClean()).isTrue();
    }

    private Map<String, Object> oneSale(String source, String cause) {
        return database.query("""
                select id, reference, fen from ledger.entry
                 where source = '%s' and cause like '%s' and kind = 'SALE' and not demo
                 order by cause limit 1
                """.formatted(source, cause)).get(0);
    }

    private static long expected(Difference difference) {
        return requireNonNullElse(difference.expected().fen(), 0L);
    }

    private static long found(Difference difference) {
        return requireNonNullElse(difference.found().fen(), 0L);
    }

    private Difference only(String witness) {
        List<Difference> all = differences(reconcile()).stream()
                .filter(difference -> difference.witness().equals(witness))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** As somebody who may do anything in the database, and who keeps what was there. */
    private void tamper(String sql, Map<String, Object> entry) {
        database.execute("""
                begin;
                set local session_replication_role = replica;
                create table public.kept as select * from ledger.entry where id = '%1$s' or cause = 'twice';
                %2$s;
                commit
                """.formatted(entry.get("id"), sql.formatted(entry.get("id"))));
    }

    private void restore() {
        database.execute("""
                begin;
                set local session_replication_role = replica;
                delete from ledger.entry where cause = 'twice' or id in (select id from public.kept);
                insert into ledger.entry select * from public.kept;
                drop table public.kept;
                commit
                """);
    }

    private Reconciliation reconcile() {
        UUID id = requireNonNull(reconciliations.ask(MarketHistory.CITY).block(PATIENCE))
                .id();
        return await().atMost(PATIENCE)
                .until(
                        () -> requireNonNull(
                                reconciliations.find(id, MarketHistory.CITY).block(PATIENCE)),
                        Reconciliation::isOver);
    }

    private List<Difference> differences(Reconciliation done) {
        return requireNonNull(reconciliations
                        .differences(done.id(), new PageRequest(1, 100), MarketHistory.CITY)
                        .block(PATIENCE))
                .items();
    }
}
