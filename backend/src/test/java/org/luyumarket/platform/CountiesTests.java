package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountiesTests {

    private final Divisions divisions = new DivisionTable();
    private final Counties counties = new CountyPairs(divisions);

    @Test
    void fourteenCountiesOfChongqingAreEachPairedWithACityOfShandong() {
        assertThat(counties.all()).hasSize(14).allSatisfy(county -> {
            assertThat(county.code().province()).isEqualTo(new DivisionCode("500000"));
            assertThat(county.partnerCity().isInShandong()).isTrue();
        });
        assertThat(counties.all()).extracting(County::partnerCity).doesNotHaveDuplicates();
        assertThat(counties.all()).extracting(County::code).isSorted();
    }

    @Test
    void fengjieIsPairedWithBinzhou() {
        assertThat(counties.find(new DivisionCode("500236")))
                .hasValueSatisfying(county -> assertThat(county)
                        .isEqualTo(new County(new DivisionCode("500236"), "奉节县", new DivisionCode("371600"), "滨州市")));
    }

    @Test
    void aDistrictThatIsNotAidedIsNoCountyOfTheMarket() {
        assertThat(counties.find(new DivisionCode("500103"))).isEmpty();
    }
}
