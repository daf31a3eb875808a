package org.luyumarket.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnStatusTests {

    @Test
    void everyStateIsReachedAndOnlyMoneyOrAChangeOfMindEndsIt() {
        Set<ReturnStatus> reached = EnumSet.of(ReturnStatus.ASKED);
        for (int i = 0; i < ReturnStatus.values().length; i++) {
            EnumSet.copyOf(reached).forEach(status -> reached.addAll(status.successors()));
        }

        assertThat(reached).containsExactlyInAnyOrder(ReturnStatus.values());
        assertThat(Arrays.stream(ReturnStatus.values())
                        .filter(status -> status.successors().isEmpty()))
                .containsExactly(ReturnStatus.REFUNDED, ReturnStatus.WITHDRAWN);
    }
}
