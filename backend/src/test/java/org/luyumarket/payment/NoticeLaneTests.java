package org.luyumarket.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class NoticeLaneTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final StripeNotice BAD = notice(-1);

    private final Sinks.Empty<Void> databaseWakesUp = Sinks.empty();
    private final Queue<StripeNotice> kept = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> commits = new ConcurrentLinkedQueue<>();
    private final NoticeLane lane = new NoticeLane(
            notices -> databaseWakesUp.asMono().then(Mono.defer(() -> write(notices))),
            notice -> write(List.of(notice)));

    @Test
    void whatComesWhileTheDatabaseIsBusyIsWrittenTogether() {
        List<Mono<Void>> waiting =
                tell(IntStream.range(0, 101).mapToObj(NoticeLaneTests::notice).toList());

        databaseWakesUp.tryEmitEmpty();

        Flux.merge(waiting).blockLast(PATIENCE);
        assertThat(kept).hasSize(101);
        assertThat(commits).containsExactly(1, 100);
    }

    @Test
    void oneThatCannotBeKeptHarmsNobodyElse() {
        List<Mono<Void>> waiting = tell(List.of(notice(1), notice(2), BAD, notice(3)));

        databaseWakesUp.tryEmitEmpty();

        waiting.get(2).as(StepVerifier::create).verifyErrorMessage("bad");
        Flux.merge(List.of(waiting.get(0), waiting.get(1), waiting.get(3))).blockLast(PATIENCE);
        assertThat(kept).containsExactly(notice(1), notice(2), notice(3));
    }

    @Test
    void whoeverComesWhenTheQueueIsFullIsToldToComeAgain() {
        tell(IntStream.range(0, 5_001).mapToObj(NoticeLaneTests::notice).toList());

        lane.keep(notice(0))
                .as(StepVerifier::create)
                .verifyErrorSatisfies(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.kind().status()).isEqualTo(503)));
        databaseWakesUp.tryEmitEmpty();
    }

    private List<Mono<Void>> tell(List<StripeNotice> notices) {
        List<Mono<Void>> waiting = new ArrayList<>();
        for (StripeNotice notice : notices) {
            Mono<Void> answer = lane.keep(notice).cache();
            answer.subscribe(done -> {}, failed -> {});
            waiting.add(answer);
        }
        return waiting;
    }

    private Mono<Void> write(List<StripeNotice> notices) {
        if (notices.contains(BAD)) {
            return Mono.error(new IllegalStateException("bad"));
        }
        commits.add(notices.size());
        kept.addAll(notices);
        return Mono.empty();
    }

    private static StripeNotice notice(int number) {
        return new StripeNotice("evt_" + number, "checkout.session.completed", List.of());
    }
}
