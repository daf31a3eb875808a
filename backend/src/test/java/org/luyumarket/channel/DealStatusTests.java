package org.luyumarket.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DealStatusTests {

    @Test
    void everyStateIsReachedFromTheDraft() {
        Set<DealStatus> reached = EnumSet.of(DealStatus.DRAFT);
        for (int step = 0; step < DealStatus.values().length; step++) {
            Set.copyOf(reached).forEach(status -> reached.addAll(status.successors()));
        }

        assertThat(reached).containsExactlyInAnyOrder(DealStatus.values());
    }

    @Test
    void onlyConfirmedAndWithdrawnAreFinal() {
        assertThat(Arrays.stream(DealStatus.values())
                        .filter(status -> status.successors().isEmpty()))
                .containsExactly(DealStatus.CONFIRMED, DealStatus.WITHDRAWN);
    }

    @Test
    void nothingIsConfirmedThatWasNotSubmitted() {
        assertThat(Arrays.stream(DealStatus.values()).filter(status -> status.canBecome(DealStatus.CONFIRMED)))
                .containsExactly(DealStatus.SUBMITTED);
    }
}
