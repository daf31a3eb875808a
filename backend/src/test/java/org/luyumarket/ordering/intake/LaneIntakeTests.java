package org.luyumarket.ordering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.intake.Verdict.Accepted;
import org.luyumarket.ordering.pricing.Basket;
import org.luyumarket.ordering.pricing.Pricing.Priced;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.Weight;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class LaneIntakeTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Priced PRICED = new Priced(List.of(), Weight.ZERO, Cny.zero(), Cny.zero());
    private static final int QUEUE = 5_000;

    private final Sinks.Empty<Void> databaseWakesUp = Sinks.empty();
    private final LaneIntake lane =
            new LaneIntake(batch -> databaseWakesUp.asMono().thenReturn(acceptAll(batch)));

    /** Nobody is left waiting for a database that never wakes up. */
    @AfterEach
    void wakeTheDatabase() {
        databaseWakesUp.tryEmitEmpty();
    }

    @Test
    void whoeverComesWhenTheQueueIsFullIsToldWhenToComeAgain() {
        fill(QUEUE + 1);

        lane.place(placing(-1))
                .as(StepVerifier::create)
                .verifyErrorSatisfies(failure -> assertThat(failure).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(503);
                    assertThat(refusal.retryAfter()).isPresent();
                }));
    }

    @Test
    void nobodyWhoWasLetInIsLostAndTheQueueIsOpenAgain() {
        List<Mono<Verdict>> waiting = fill(QUEUE + 1);

        databaseWakesUp.tryEmitEmpty();

        assertThat(Flux.merge(waiting).ofType(Accepted.class).count().block(PATIENCE))
                .isEqualTo(QUEUE + 1L);
        assertThat(lane.place(placing(-1)).block(PATIENCE)).isInstanceOf(Accepted.class);
    }

    /** The first is taken at once, the others queue up behind it. */
    private List<Mono<Verdict>> fill(int orders) {
        List<Mono<Verdict>> waiting = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            Mono<Verdict> verdict = lane.place(placing(i)).cache();
            verdict.subscribe();
            waiting.add(verdict);
        }
        return waiting;
    }

    private static List<Verdict> acceptAll(List<Placing> batch) {
        return batch.stream()
                .<Verdict>map(placing -> new Accepted(placing.accept(PRICED)))
                .toList();
    }

    private static Placing placing(int number) {
        return new Placing(
                new UUID(1, number),
                "LY20261122-" + number,
                new Claim(new CallerKey("guest", "key-" + number), "fingerprint"),
                null,
                new Basket(Map.of("orange", 1)),
                new DivisionCode("371602"),
                "sealed",
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
