package org.luyumarket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.campaign.Deals.LiveDeal;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.Cny;

/** The shop window shows deals anew only where they are no longer equal. */
class DealsTests {

    private static final Deal ORANGES = new Deal(
            UUID.randomUUID(),
            "消费扶贫周",
            Campaign.CONSUMPTION_AID_WEEK,
            "500236-01",
            Cny.parse("39.90"),
            Cny.parse("49.90"),
            Instant.parse("2026-12-31T16:00:00Z"),
            2);

    @Test
    void theSameDealsOfTheSameMoneyAreEqual() {
        assertThat(withMoney("1000")).isEqualTo(withMoney("1000")).hasSameHashCodeAs(withMoney("1000"));
    }

    @Test
    void lessMoneyIsAnotherMoment() {
        assertThat(withMoney("1000")).isNotEqualTo(withMoney("9.99"));
    }

    @Test
    void aDealThatIsOverIsAnotherMoment() {
        assertThat(withMoney("1000")).isNotEqualTo(Deals.NONE);
    }

    private static Deals withMoney(String left) {
        return new Deals(List.of(new LiveDeal(ORANGES, Cny.parse(left))), List.of());
    }
}
