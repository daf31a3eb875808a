package org.luyumarket.ordering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.ordering.intake.IntakeBatch.Waiting;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.intake.Verdict.Accepted;
import org.luyumarket.ordering.intake.Verdict.Repeated;
import org.luyumarket.ordering.pricing.Basket;
import org.luyumarket.ordering.pricing.Pricing.Priced;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

class IntakeBatchTests {

    private static final Priced PRICED = new Priced(List.of(), Weight.ZERO, Cny.zero(), Cny.zero());

    @Test
    void aLoneOrderIsABatch() {
        Queue<Waiting> queue = queueOf(waiting("a", "1"));

        assertThat(IntakeBatch.from(queue).placings()).hasSize(1);
        assertThat(queue).isEmpty();
    }

    @Test
    void aBatchIsNotLargerThanItsLimit() {
        Queue<Waiting> queue = new ArrayDeque<>();
        IntStream.range(0, 200).forEach(i -> queue.add(waiting("key-" + i, "1")));

        assertThat(IntakeBatch.from(queue).taken()).isEqualTo(128);
        assertThat(queue).hasSize(72);
    }

    @Test
    void twinsShareAPlaceAndTheLaterOnesHearOfTheFirst() {
        Waiting first = waiting("a", "1");
        Waiting twin = waiting("a", "1");
        IntakeBatch batch = IntakeBatch.from(queueOf(first, twin));
        AcceptedOrder order = first.placing().accept(PRICED);

        batch.answer(List.of(new Accepted(order)));

        assertThat(batch.placings()).containsExactly(first.placing());
        assertThat(first.verdict().block()).isEqualTo(new Accepted(order));
        assertThat(twin.verdict().block()).isEqualTo(new Repeated(order.terms().id()));
    }

    @Test
    void aKeyForSomethingElseWaitsForTheNextBatch() {
        Queue<Waiting> queue = queueOf(waiting("a", "1"), waiting("b", "1"), waiting("a", "2"), waiting("c", "1"));

        assertThat(IntakeBatch.from(queue).placings()).hasSize(2);
        assertThat(IntakeBatch.from(queue).placings()).hasSize(2);
    }

    private static Queue<Waiting> queueOf(Waiting... waiting) {
        return new ArrayDeque<>(List.of(waiting));
    }

    private static Waiting waiting(String key, String fingerprint) {
        return new Waiting(new Placing(
                new UUID(1, 1),
                "LY20261122-00000001",
                new Claim(new CallerKey("guest", key), fingerprint),
                null,
                new Basket(Map.of("orange", 1)),
                new DivisionCode("371602"),
                "sealed",
                null,
                Instant.EPOCH,
                Instant.EPOCH));
    }
}
