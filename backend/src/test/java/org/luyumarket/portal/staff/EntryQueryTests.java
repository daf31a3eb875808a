package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Period;
import org.luyumarket.plan.Scope;
import org.luyumarket.plan.Source;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetDraft;
import org.luyumarket.platform.DivisionCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class EntryQueryTests {

    private static final DivisionCode FENGJIE = new DivisionCode("500236");

    @Test
    void theAddressOfAFigureLeadsBackToTheSameEntries() {
        EntryQuery query = EntryQuery.of(Period.year(2019))
                .month(1)
                .with(Dimension.COUNTY, FENGJIE)
                .with(Dimension.CHANNEL, Channel.WHOLESALE)
                .with(Dimension.SUPPLIER, "S 1&2")
                .counted(true);

        assertThat(query.address())
                .isEqualTo(
                        "/staff/entries?year=2019&month=1&county=500236&channel=WHOLESALE&supplier=S%201%262&counted=true");
        assertThat(SentQuery.read(sent(query.address()), 2026)).isEqualTo(query);
    }

    @Test
    void aMonthOfASeasonIsInItsYear() {
        EntryFilter filter = EntryQuery.of(Period.season(2019)).month(2).filter(Optional.empty());

        assertThat(filter.from()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void untilAMonthMeansFromTheBeginningOn() {
        EntryFilter filter =
                EntryQuery.of(Period.season(2019)).until(1).before().filter(Optional.empty());

        assertThat(filter.from()).isEqualTo(LocalDate.of(2018, 11, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2019, 1, 31));
    }

    @Test
    void aTargetBringsItsSeasonItsCountyAndItsCategory() {
        EntryFilter filter =
                EntryQuery.of(Period.year(2019)).behind("T2").counted(true).filter(Optional.of(oranges()));

        assertThat(filter.from()).isEqualTo(LocalDate.of(2018, 11, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2019, 4, 30));
        assertThat(filter.county()).isEqualTo(FENGJIE);
        assertThat(filter.only()).containsEntry(Dimension.CATEGORY, Set.of("citrus"));
        assertThat(filter.counted()).isTrue();
    }

    @Test
    void nonsenseInTheAddressDoesNotLimit() {
        MultiValueMap<String, String> nonsense = new LinkedMultiValueMap<>();
        nonsense.add("year", "abc");
        nonsense.add("month", "13");
        nonsense.add("county", "x");
        nonsense.add("city", "1' or '1");
        nonsense.add("category", " ");
        nonsense.add("channel", "BARTER");
        nonsense.add("mode", "x".repeat(100));

        assertThat(SentQuery.read(nonsense, 2026)).isEqualTo(EntryQuery.of(Period.year(2026)));
    }

    @Test
    void aMonthThatTheSeasonDoesNotHaveDoesNotLimit() {
        assertThat(SentQuery.read(sent("/staff?year=2026-27&month=7"), 2026))
                .isEqualTo(EntryQuery.of(Period.season(2026)));
    }

    private static MultiValueMap<String, String> sent(String address) {
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value ->
                        decoded.add(name, java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8))));
        return decoded;
    }

    private static Target oranges() {
        TargetDraft goal = new TargetDraft(
                "万吨脐橙进山东",
                Metric.WEIGHT,
                10_000_000_000L,
                Period.season(2018),
                Scope.of(FENGJIE, "citrus"),
                new Source("", "", ""));
        return new Target("T2", 1, goal, null, false);
    }
}
