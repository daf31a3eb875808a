package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.ordering.OrderStatus.AWAITING_PAYMENT;
import static org.luyumarket.ordering.OrderStatus.CANCELLED;
import static org.luyumarket.ordering.OrderStatus.EXPIRED;
import static org.luyumarket.ordering.OrderStatus.PAID;
import static org.luyumarket.ordering.OrderStatus.REFUNDED;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderStatusTests {

    @Test
    void everyStateCanBeReached() {
        assertThat(reachableFrom(AWAITING_PAYMENT)).containsExactlyInAnyOrder(OrderStatus.values());
    }

    @Test
    void onlyARefundedOrderIsAtItsEnd() {
        assertThat(Arrays.stream(OrderStatus.values())
                        .filter(state -> Arrays.stream(OrderStatus.values()).noneMatch(state::canBecome)))
                .containsExactly(REFUNDED);
    }

    @Test
    void noStateBecomesItself() {
        assertThat(OrderStatus.values()).noneMatch(state -> state.canBecome(state));
    }

    @Test
    void onlyLateMoneyReopensWhatWasClosed() {
        assertThat(EnumSet.of(CANCELLED, EXPIRED))
                .allSatisfy(
                        closed -> assertThat(Arrays.stream(OrderStatus.values()).filter(closed::canBecome))
                                .containsExactly(PAID));
    }

    private static Set<OrderStatus> reachableFrom(OrderStatus start) {
        Set<OrderStatus> reached = EnumSet.of(start);
        Deque<OrderStatus> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            OrderStatus state = open.pop();
            Arrays.stream(OrderStatus.values())
                    .filter(state::canBecome)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
