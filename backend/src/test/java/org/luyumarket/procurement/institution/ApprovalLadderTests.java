package org.luyumarket.procurement.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;

class ApprovalLadderTests {

    private static final ApprovalLadder LADDER = new ApprovalLadder(List.of(Cny.parse("20000"), Cny.parse("100000")));

    @Test
    void anAmountUpToALimitNeedsNoFurtherApproval() {
        assertThat(LADDER.levelsFor(Cny.parse("20000.00"))).isEqualTo(1);
        assertThat(LADDER.levelsFor(Cny.parse("20000.01"))).isEqualTo(2);
        assertThat(LADDER.levelsFor(Cny.parse("100000.01"))).isEqualTo(3);
        assertThat(LADDER.height()).isEqualTo(3);
    }

    @Test
    void withoutLimitsOneApprovalIsAlwaysEnough() {
        assertThat(ApprovalLadder.SINGLE.levelsFor(Cny.parse("9999999"))).isEqualTo(1);
    }

    @Test
    void limitsRise() {
        assertThatThrownBy(() -> new ApprovalLadder(List.of(Cny.parse("5"), Cny.parse("5"))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new ApprovalLadder(List.of(Cny.zero()))).isInstanceOf(InvalidInput.class);
    }
}
