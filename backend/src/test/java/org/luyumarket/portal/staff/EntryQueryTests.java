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

class EntryQueryTests {

    private static final DivisionCode FENGJIE = new DivisionCode("500236");

    @Test
    void theAddressOfAFigureLeadsBackToTheSameEntries() {
        EntryQuery query = EntryQuery.year(2019)
                .month(1)
                .inCounty(FENGJIE)
                .via(Channel.WHOLESALE)
                .counted(true);

        assertThat(query.address())
                .isEqualTo("/staff/entries?year=2019&month=1&county=500236&channel=WHOLESALE&counted=true");
        assertThat(new EntryQuery.Raw("2019", "1", "500236", null, "", "WHOLESALE", "true", null).read(2026))
                .isEqualTo(query);
    }

    @Test
    void aMonthIsWhole() {
        EntryFilter filter = EntryQuery.year(2020).month(2).filter(Optional.empty());

        assertThat(filter.from()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void aTargetBringsItsSeasonItsCountyAndItsCategory() {
        EntryFilter filter = EntryQuery.year(2019).behind("T2").counted(true).filter(Optional.of(oranges()));

        assertThat(filter.from()).isEqualTo(LocalDate.of(2018, 11, 1));
        assertThat(filter.to()).isEqualTo(LocalDate.of(2019, 4, 30));
        assertThat(filter.county()).isEqualTo(FENGJIE);
        assertThat(filter.only()).containsEntry(Dimension.CATEGORY, Set.of("citrus"));
        assertThat(filter.counted()).isTrue();
    }

    @Test
    void nonsenseInTheAddressDoesNotLimit() {
        EntryQuery query = new EntryQuery.Raw("abc", "13", "x", "1' or '1", " ", "BARTER", null, null).read(2026);

        assertThat(query).isEqualTo(EntryQuery.year(2026));
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
