package org.luyumarket.procurement.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.delivery.DeliveryFixture.ORANGES;
import static org.luyumarket.procurement.delivery.DeliveryFixture.TODAY;
import static org.luyumarket.procurement.delivery.DeliveryFixture.called;
import static org.luyumarket.procurement.delivery.DeliveryFixture.delivery;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.InvalidInput;

/** Due today. */
class DeliveryTests {

    @Test
    void daysLateCountUntilItIsAcceptedAndNeverBelowNothing() {
        Delivery open = delivery(DeliveryStatus.SENT, called(10));

        assertThat(open.daysLate(TODAY.minusDays(2))).isZero();
        assertThat(open.daysLate(TODAY)).isZero();
        assertThat(open.daysLate(TODAY.plusDays(2))).isEqualTo(2);
        assertThat(delivery(DeliveryStatus.ACCEPTED, called(10), DeliveryFixture.acceptance(TODAY.plusDays(1)))
                        .daysLate(TODAY.plusDays(9)))
                .isEqualTo(1);
        assertThat(delivery(DeliveryStatus.CANCELLED, called(10)).daysLate(TODAY.plusDays(9)))
                .isZero();
    }

    @Test
    void whatIsSentIsNotCancelled() {
        Delivery sent = delivery(DeliveryStatus.SENT, called(10));

        assertThatThrownBy(() -> sent.mustBecome(DeliveryStatus.CANCELLED, sent.version()))
                .isInstanceOf(DeliveryHasMoved.class);
    }

    @Test
    void anotherVersionThanTheOneSeenIsRefused() {
        Delivery called = delivery(DeliveryStatus.CALLED_OFF, called(10));

        assertThatThrownBy(() -> called.mustBecome(DeliveryStatus.CONFIRMED, called.version() - 1))
                .isInstanceOf(DeliveryHasMoved.class);
        assertThatCode(() -> called.mustBecome(DeliveryStatus.CONFIRMED, called.version()))
                .doesNotThrowAnyException();
    }

    @Test
    void aProductThatIsNotNamedIsSentAsItWasCalledOff() {
        Delivery confirmed = delivery(DeliveryStatus.CONFIRMED, called(10));

        assertThat(confirmed.sentAs(dispatch(Map.of())))
                .extracting(DeliveryLine::sent)
                .containsExactly(10);
        assertThat(confirmed.sentAs(dispatch(Map.of(ORANGES, 4))))
                .extracting(DeliveryLine::sent)
                .containsExactly(4);
    }

    @Test
    void noMoreIsSentThanWasCalledOffAndNotNothing() {
        assertRefused(Map.of(ORANGES, 11));
        assertRefused(Map.of(ORANGES, -1));
        assertRefused(Map.of(ORANGES, 0));
        assertRefused(Map.of("another", 1));
    }

    private static void assertRefused(Map<String, Integer> boxes) {
        Dispatch dispatch = dispatch(boxes);
        Delivery confirmed = delivery(DeliveryStatus.CONFIRMED, called(10));

        assertThatThrownBy(() -> DispatchRules.check(dispatch, confirmed.sentAs(dispatch)))
                .isInstanceOf(InvalidInput.class);
    }

    private static Dispatch dispatch(Map<String, Integer> boxes) {
        return new Dispatch(Means.OWN_LORRY, "赵师傅", "渝F12345", boxes);
    }
}
