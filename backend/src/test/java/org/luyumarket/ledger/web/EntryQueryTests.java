package org.luyumarket.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PageRequest;

class EntryQueryTests {

    @Test
    void nothingAskedMeansTheFirstPageOfEverything() {
        assertThat(read()).isEqualTo(new EntryQuery.Asked(EntryFilter.all(), new PageRequest(1, 20)));
    }

    @Test
    void allThatIsAskedAppliesTogether() {
        assertThat(filter("county", "500236", "category", "citrus", "channel", "ONLINE", "counted", "false"))
                .isEqualTo(EntryFilter.all()
                        .inCounty(new DivisionCode("500236"))
                        .ofCategory("citrus")
                        .via(Channel.ONLINE)
                        .counted(false));
        assertThat(filter("orderNumber", " LY1 ", "sku", "500236-01", "supplier", "V08A", "city", "370100"))
                .isEqualTo(EntryFilter.all()
                        .behind("LY1")
                        .ofProduct("500236-01")
                        .fromSupplier("V08A")
                        .intoCity(new DivisionCode("370100")));
    }

    @Test
    void aMonthIsWrittenWithItsYearOrBesideIt() {
        EntryFilter november = EntryFilter.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

        assertThat(filter("month", "2026-11")).isEqualTo(november);
        assertThat(filter("month", "11", "year", "2026")).isEqualTo(november);
        assertThat(filter("month", "2026-11", "year", "2026")).isEqualTo(november);
    }

    @Test
    void daysNarrowAYear() {
        assertThat(filter("year", "2026", "from", "2026-02-01", "to", "2027-04-30"))
                .isEqualTo(EntryFilter.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "month, 11",
        "month, 2026-13",
        "month, november",
        "year, 1999",
        "year, 3000",
        "year, 99999999999",
        "year, 2026.0",
        "from, 2026-02-30",
        "to, 9999-01-01",
        "county, 50023",
        "county, 370100",
        "county, ' or 1=1'",
        "city, jinan",
        "channel, TELEPATHY",
        "mode, THEFT",
        "source, HEARSAY",
        "counted, yes",
        "page, 0",
        "page, -1",
        "page, 1000001",
        "size, 101",
        "size, 1000000000",
        "size, many"
    })
    void whatCannotBeMeantIsNamed(String field, String value) {
        assertThat(errors(field, value)).extracting(FieldError::field).contains(field);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(errors("month", "x", "county", "x", "size", "0", "orderNumber", "9".repeat(81)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("month", "county", "size", "orderNumber");
    }

    private static List<FieldError> errors(String... fieldsAndValues) {
        return catchThrowableOfType(InvalidInput.class, () -> read(fieldsAndValues))
                .errors();
    }

    private static EntryFilter filter(String... fieldsAndValues) {
        return read(fieldsAndValues).filter();
    }

    private static EntryQuery.Asked read(String... fieldsAndValues) {
        Map<String, @Nullable String> values = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return new EntryQuery(
                        values.get("orderNumber"),
                        values.get("month"),
                        values.get("year"),
                        values.get("from"),
                        values.get("to"),
                        values.get("county"),
                        values.get("category"),
                        values.get("channel"),
                        values.get("counted"),
                        values.get("sku"),
                        values.get("supplier"),
                        values.get("city"),
                        values.get("mode"),
                        values.get("campaign"),
                        values.get("partner"),
                        values.get("source"),
                        values.get("page"),
                        values.get("size"))
                .read(new OnlyFengjie());
    }

    private static final class OnlyFengjie implements Counties {

        private final County fengjie = new County(new DivisionCode("500236"), "奉节县", new DivisionCode("371600"), "滨州市");

        @Override
        public List<County> all() {
            return List.of(fengjie);
        }

        @Override
        public Optional<County> find(DivisionCode code) {
            return all().stream().filter(county -> county.code().equals(code)).findAny();
        }
    }
}
