package org.luyumarket.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.ledger.LedgerEntry.Verdict;

class PartnerFanoutTests {

    private static final Verdict COUNTED = new Verdict(2, true, List.of());
    private static final Verdict UNCERTIFIED = new Verdict(2, false, List.of("no-certificate"));

    @Test
    void whatIsNotInTheLedgerSaysNothingOfCounting() {
        assertThat(PartnerFanout.withVerdicts(new LinkedHashMap<>(), List.of())).isEmpty();
    }

    @Test
    void aReceiptCountsIfAllOfItDoes() {
        assertThat(PartnerFanout.withVerdicts(new LinkedHashMap<>(), List.of(COUNTED, COUNTED)))
                .isEqualTo(Map.of("counted", true, "reasons", List.of()));
        assertThat(PartnerFanout.withVerdicts(new LinkedHashMap<>(), List.of(COUNTED, UNCERTIFIED, UNCERTIFIED)))
                .isEqualTo(Map.of("counted", false, "reasons", List.of("no-certificate")));
    }
}
