package org.luyumarket.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Role;

class SignOffStatusTests {

    @Test
    void everyStateIsReachedFromTheDraft() {
        Set<SignOffStatus> reached = EnumSet.of(SignOffStatus.DRAFT);
        for (int step = 0; step < SignOffStatus.values().length; step++) {
            Set.copyOf(reached).forEach(status -> reached.addAll(status.successors()));
        }

        assertThat(reached).containsExactlyInAnyOrder(SignOffStatus.values());
    }

    @Test
    void onlyALockedMonthIsFinal() {
        assertThat(Arrays.stream(SignOffStatus.values())
                        .filter(status -> status.successors().isEmpty()))
                .containsExactly(SignOffStatus.LOCKED);
    }

    @Test
    void onlyWhatWasReportedIsLocked() {
        assertThat(Arrays.stream(SignOffStatus.values()).filter(status -> status.canBecome(SignOffStatus.LOCKED)))
                .containsExactly(SignOffStatus.REPORTED);
    }

    @Test
    void theCityHasNoTurnBeforeTheCountyReported() {
        assertThat(Arrays.stream(SignOffStatus.values()).filter(status -> status.isTurnOf(Role.CITY_STAFF)))
                .containsExactly(SignOffStatus.REPORTED);
    }

    @Test
    void whoOnlyLooksOnHasNoTurn() {
        assertThat(Arrays.stream(SignOffStatus.values()).filter(status -> status.isTurnOf(Role.AUDITOR)))
                .isEmpty();
    }
}
