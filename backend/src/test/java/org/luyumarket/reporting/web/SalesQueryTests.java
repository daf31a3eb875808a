package org.luyumarket.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;

class SalesQueryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void withoutDaysTheYearSoFarIsMeant() {
        assertThat(new SalesQuery(null, null, null).read(TODAY))
                .isEqualTo(new SalesQuery.Asked(LocalDate.of(2026, 1, 1), TODAY, Grouping.NONE));
    }

    @Test
    void groupsAreNamedInSmallLetters() {
        assertThat(new SalesQuery("2018-11-01", "2019-04-30", "county").read(TODAY))
                .isEqualTo(new SalesQuery.Asked(LocalDate.of(2018, 11, 1), LocalDate.of(2019, 4, 30), Grouping.COUNTY));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 2026-01-01, month, from",
        "2026-01-01, 2026-02-30, month, to",
        "2026-01-02, 2026-01-01, month, to",
        "2026-01-01, 2026-01-02, weather, groupBy"
    })
    void whatCannotBeMeantIsNamed(String from, String to, String groupBy, String field) {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> new SalesQuery(from, to, groupBy).read(TODAY));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field);
    }
}
