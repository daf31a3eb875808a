package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptSumsTests {

    private static final Set<Dimension> OF_REPORTS =
            EnumSet.of(Dimension.COUNTY, Dimension.CITY, Dimension.CHANNEL, Dimension.PRODUCT, Dimension.SUPPLIER);

    @Test
    void theWholeComesFromTheSmallest() {
        assertThat(KeptSums.of(List.of())).contains(new KeptSums(0));
    }

    @Test
    void everyTwoDimensionsOfAReportAreKeptTogether() {
        for (Dimension one : OF_REPORTS) {
            for (Dimension other : OF_REPORTS) {
                assertThat(KeptSums.of(List.of(one, other)))
                        .as("%s and %s", one, other)
                        .hasValueSatisfying(sums ->
                                assertThat(sums.keeps(one) && sums.keeps(other)).isTrue());
            }
        }
    }

    @Test
    void aDashboardNarrowsByAllItsFiltersAtOnce() {
        assertThat(KeptSums.of(EnumSet.of(
                        Dimension.COUNTY, Dimension.CITY, Dimension.CHANNEL, Dimension.MODE, Dimension.CATEGORY)))
                .isPresent();
    }

    @Test
    void aCampaignIsNarrowedByTwoMore() {
        for (Dimension one : List.of(Dimension.COUNTY, Dimension.CITY, Dimension.CHANNEL, Dimension.CATEGORY)) {
            for (Dimension other : List.of(Dimension.CITY, Dimension.CHANNEL, Dimension.CATEGORY)) {
                assertThat(KeptSums.of(List.of(Dimension.CAMPAIGN, one, other))).isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CAMPAIGN")
    void sumsByTagServeOnlyWhoAsksForTags(Dimension dimension) {
        assertThat(KeptSums.of(List.of(dimension)).filter(sums -> sums.keeps(Dimension.CAMPAIGN)))
                .isEmpty();
    }

    @Test
    void whatNoSumsKnowIsLeftToTheEntries() {
        assertThat(KeptSums.of(List.of(Dimension.REFERENCE))).isEmpty();
        assertThat(KeptSums.of(List.of(Dimension.PRODUCT, Dimension.PARTNER))).isEmpty();
    }
}
