package org.luyumarket.ordering.intake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.luyumarket.ordering.intake.IntakeBatch.Waiting;
import org.luyumarket.ordering.intake.Verdict.Failed;
import org.luyumarket.platform.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One lane of the intake: a queue, and at most one batch on its way to the database. */
final class LaneIntake {

    private static final Logger log = LoggerFactory.getLogger(LaneIntake.class);

    /** About what two cores decide in a second or two; whoever comes beyond is told to come again. */
    private static final int QUEUE_LIMIT = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int RETRIES = 2;

    private final Function<List<Placing>, Mono<List<Verdict>>> placing;
    private final Lane<Waiting> lane = new Lane<>(QUEUE_LIMIT, queue -> new Gathered(IntakeBatch.from(queue)));

    LaneIntake(Function<List<Placing>, Mono<List<Verdict>>> placing) {
        this.placing = placing;
    }

    Mono<Verdict> place(Placing order) {
        return Mono.defer(() -> {
            Waiting waiting = new Waiting(order);
            return lane.enter(waiting) ? waiting.verdict() : Mono.error(new IntakeOverfull());
        });
    }

    private Mono<List<Verdict>> decide(List<Placing> batch) {
        return Mono.defer(() -> placing.apply(batch))
                .timeout(PATIENCE)
                .onErrorResume(failure -> isOutage(failure) ? failAll(batch, failure) : decideOneByOne(batch, failure));
    }

    /** If the database is gone it is gone for all; asking for each would only make everybody wait. */
    private static boolean isOutage(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransactionException
                || failure instanceof TimeoutException;
    }

    private static Mono<List<Verdict>> failAll(List<Placing> batch, Throwable failure) {
        log.warn("{} orders could not be decided: {}", batch.size(), failure.toString());
        return Mono.just(
                batch.stream().<Verdict>map(order -> new Failed(failure)).toList());
    }

    /** One bad order harms nobody else. */
    private Mono<List<Verdict>> decideOneByOne(List<Placing> batch, Throwable failure) {
        log.info("A batch of {} orders is decided one by one after: {}", batch.size(), failure.toString());
        return Flux.fromIterable(batch).concatMap(this::decideAlone).collectList();
    }

    /** Whose twin was faster on another instance finds its order at the next try. */
    private Mono<Verdict> decideAlone(Placing order) {
        return placing.apply(List.of(order))
                .map(verdicts -> verdicts.get(0))
                .timeout(PATIENCE)
                .retryWhen(Retry.max(RETRIES).filter(failure -> !isOutage(failure)))
                .onErrorResume(failure -> Mono.just(new Failed(failure)));
    }

    /** A batch with those who wait for its verdicts. */
    private final class Gathered implements Lane.Batch {

        private final IntakeBatch batch;

        private Gathered(IntakeBatch batch) {
            this.batch = batch;
        }

        @Override
        public int taken() {
            return batch.taken();
        }

        @Override
        public Mono<Runnable> work() {
            return decide(batch.placings()).map(verdicts -> () -> batch.answer(verdicts));
        }
    }
}
