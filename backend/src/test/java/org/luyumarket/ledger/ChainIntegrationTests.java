package org.luyumarket.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ledger.Verification.Break;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@MarketTest
@Import(Books.class)
@TestPropertySource(properties = "luyu.demo=false")
class ChainIntegrationTests {

    private final List<SaleFact> sales =
            IntStream.range(0, 12).mapToObj(number -> aSale().fact()).toList();

    @Autowired
    private Chain chain;

    @Autowired
    private Books books;

    @BeforeEach
    void sealSomeBlocks() {
        books.empty();
        for (SaleFact sale : sales) {
            books.record(sale);
            books.seal();
        }
        books.exclude(sales.get(3), Exclusion.RETURNED);
        books.seal();
    }

    @Test
    void anUntouchedLedgerIsWhole() {
        Verification verification = verify();

        assertThat(verification).isEqualTo(new Verification(13, 13, null));
        assertThat(chain.head().block()).returns(13L, ChainHead::block).returns(0L, ChainHead::unsealed);
    }

    @Test
    void whatWaitsToBeSealedIsCountedAndNotBroken() {
        books.record(aSale().fact());

        assertThat(chain.head().block()).returns(1L, ChainHead::unsealed);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void anEmptyLedgerIsWhole() {
        books.empty();

        assertThat(verify()).isEqualTo(new Verification(0, 0, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update ledger.entry set fen = fen + 1 where cause = '%s'",
                "update ledger.entry set booked_on = booked_on + 1 where cause = '%s'",
                "update ledger.entry set remark = '' where cause = '%s'",
                "update ledger.verdict set rule_version = 1 where entry_id = (select id from ledger.entry where cause = '%s')"
            })
    void aChangedRowIsFoundAndNamed(String change) {
        books.behindTheTriggersBack(change.formatted(sales.get(5).cause()));

        assertBroken(Break.Kind.ENTRY_CHANGED, 6, sales.get(5).cause());
    }

    @Test
    void ofTwoTheFirstIsNamed() {
        books.behindTheTriggersBack("update ledger.entry set fen = 1 where cause = '%s'"
                .formatted(sales.get(7).cause()));
        books.behindTheTriggersBack("update ledger.entry set fen = 1 where cause = '%s'"
                .formatted(sales.get(2).cause()));

        assertBroken(Break.Kind.ENTRY_CHANGED, 3, sales.get(2).cause());
    }

    @Test
    void aDeletedRowIsFound() {
        books.behindTheTriggersBack("delete from ledger.entry where cause = '%s'"
                .formatted(sales.get(5).cause()));

        assertBroken(Break.Kind.ENTRY_MISSING, 6, null);
    }

    @Test
    void anInsertedRowIsFoundAndNamed() {
        books.behindTheTriggersBack("""
                insert into ledger.entry
                select (jsonb_populate_record(e, '{"id": "00000000-0000-0000-0000-000000000001", "cause": "bribe"}')).*
                  from ledger.entry e
                 limit 1
                """);

        assertBroken(Break.Kind.ENTRY_NEVER_SEALED, null, "bribe");
    }

    @Test
    void anInsertedVerdictIsFoundAndNamed() {
        books.behindTheTriggersBack("""
                insert into ledger.verdict (entry_id, number, rule_version, counted, reasons)
                select id, 2, 2, false, '{returned}' from ledger.entry where cause = '%s'
                """.formatted(sales.get(5).cause()));

        assertBroken(Break.Kind.ENTRY_NEVER_SEALED, null, sales.get(5).cause());
    }

    @Test
    void aChangedListOfSealedRowsIsFound() {
        books.behindTheTriggersBack("delete from ledger.sealed where block = 4");

        assertBroken(Break.Kind.BLOCK_CHANGED, 4, null);
    }

    @Test
    void aBlockThatWasTakenOutIsMissed() {
        books.behindTheTriggersBack("delete from ledger.block where number = 4");

        assertBroken(Break.Kind.BLOCK_UNCHAINED, 5, null);
    }

    @Test
    void aBlockThatWasMadeToFitItsChangedRowBreaksTheChainBehindIt() {
        books.behindTheTriggersBack("""
                update ledger.entry set fen = 1 where cause = '%s';
                update ledger.sealed s set hash = ledger.hash_of(e, v)
                  from ledger.entry e join ledger.verdict v on v.entry_id = e.id and v.number = 1
                 where e.id = s.entry_id and s.block = 6;
                update ledger.block set root = (select sha256(hash) from ledger.sealed where block = 6) where number = 6;
                update ledger.block b set hash = ledger.hash_of_block(b) where number = 6
                """.formatted(sales.get(5).cause()));

        assertBroken(Break.Kind.BLOCK_UNCHAINED, 7, null);
    }

    private Verification verify() {
        return chain.verify().blockOptional().orElseThrow();
    }

    private void assertBroken(Break.Kind kind, @Nullable Integer block, @Nullable String cause) {
        Break broken = requireNonNull(verify().broken());
        assertThat(broken.kind()).isEqualTo(kind);
        assertThat(broken.block()).isEqualTo(block == null ? null : Long.valueOf(block));
        assertThat(broken.cause()).isEqualTo(cause);
    }
}
