package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.plan.TargetFixture.FENGJIE;
import static org.luyumarket.plan.TargetFixture.WUSHAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.plan.WorkItem.State;
import org.luyumarket.platform.DivisionCode;

class WorkItemTests {

    private static final LocalDate MILESTONE = LocalDate.of(2026, 10, 28);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2026-10-28, false",
        "PLANNED, 2026-10-29, true",
        "UNDER_WAY, 2026-10-29, true",
        "DONE, 2026-12-31, false",
        "DROPPED, 2026-12-31, false"
    })
    void whatIsNotDoneTheDayAfterItsMilestoneIsOverdue(State state, LocalDate today, boolean overdue) {
        assertThat(line(null, state).isOverdue(today)).isEqualTo(overdue);
    }

    @Test
    void aCountyKeepsItsOwnLinesAndReadsTheCitys() {
        Person fengjie = person(Role.COUNTY_STAFF, FENGJIE);

        assertThat(line(FENGJIE, State.PLANNED)).matches(line -> line.isKeptBy(fengjie) && line.isSeenBy(fengjie));
        assertThat(line(null, State.PLANNED)).matches(line -> !line.isKeptBy(fengjie) && line.isSeenBy(fengjie));
        assertThat(line(WUSHAN, State.PLANNED)).matches(line -> !line.isKeptBy(fengjie) && !line.isSeenBy(fengjie));
    }

    @Test
    void anAuditorReadsAllAndKeepsNone() {
        Person auditor = person(Role.AUDITOR, null);

        assertThat(line(FENGJIE, State.DONE)).matches(line -> line.isSeenBy(auditor) && !line.isKeptBy(auditor));
    }

    private static WorkItem line(@Nullable DivisionCode county, State state) {
        return new WorkItem(
                new UUID(0, 7),
                1,
                new WorkItem.Content(2026, county, "农超对接", "进商超", MILESTONE, "县商务委", state, "", List.of()),
                List.of());
    }

    private static Person person(Role role, @Nullable DivisionCode county) {
        return new Person(new UUID(0, 1), "someone", "某人", role, county, null);
    }
}
