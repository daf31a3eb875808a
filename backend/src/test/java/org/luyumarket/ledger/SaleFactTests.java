package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.luyumarket.ledger.SaleFixture.aSale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ledger.LedgerEntry.Verdict;

class SaleFactTests {

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T15:59:59Z, 2026-10-31",
        "2026-10-31T16:00:00Z, 2026-11-01",
        "2026-12-31T16:00:00Z, 2027-01-01"
    })
    void theDayIsTheOneInChina(Instant settledAt, LocalDate day) {
        assertThat(settledAt(settledAt).day()).isEqualTo(day);
    }

    @Test
    void theKindDecidesTheSign() {
        LedgerEntry sale = entry(aSale().worth(4_990, 5_000).fact());
        LedgerEntry refund = entry(aSale().worth(4_990, 5_000).takenBack().fact());

        assertThat(List.of(sale.fen(), sale.grams(), (long) sale.boxes())).containsExactly(4_990L, 5_000L, 1L);
        assertThat(List.of(refund.fen(), refund.grams(), (long) refund.boxes())).containsExactly(-4_990L, -5_000L, -1L);
    }

    @Test
    void amountsAreGivenPositive() {
        assertThatIllegalArgumentException().isThrownBy(aSale().worth(-1, 5_000)::fact);
        assertThatIllegalArgumentException().isThrownBy(aSale().worth(4_990, -1)::fact);
    }

    private static LedgerEntry entry(SaleFact fact) {
        return LedgerEntry.of(new UUID(0, 1), Instant.EPOCH, fact.day(), fact, new Verdict(2, true, List.of()));
    }

    private static SaleFact settledAt(Instant instant) {
        SaleFact sale = aSale().fact();
        return new SaleFact(
                sale.cause(),
                sale.kind(),
                instant,
                sale.goods(),
                sale.money(),
                sale.weight(),
                sale.boxes(),
                sale.producer(),
                sale.destination(),
                sale.trade(),
                sale.evidence());
    }
}
