package org.luyumarket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.luyumarket.fulfilment.ClaimPeriod;
import org.luyumarket.notice.Notice.Kind;

class WordingTests {

    @Test
    void whoReceivesAGiftIsToldForHowLongBadFruitCanBeClaimed() {
        assertThat(Wording.ofGift(Kind.ARRIVED, "老张", "顺丰 SF123", new ClaimPeriod(36)))
                .contains("老张", "顺丰 SF123", "如有坏果，请在 36 小时内告诉送礼人");
    }
}
