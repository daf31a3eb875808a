package org.luyumarket.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.luyumarket.platform.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Where genuine notices gather, to be acted upon together; Stripe has its answer when its notice is on disk. */
final class NoticeLane {

    private static final Logger log = LoggerFactory.getLogger(NoticeLane.class);

    /** About what two cores keep in a second; Stripe tells again what was refused. */
    private static final int QUEUE_LIMIT = 5_000;

    private static final int BATCH = 128;

    private final Function<List<StripeNotice>, Mono<Void>> acting;
    private final Function<StripeNotice, Mono<Void>> keeping;
    private final Lane<Waiting> lane = new Lane<>(QUEUE_LIMIT, queue -> new Gathered(first(queue)));

    /** How many are acted upon together; and how one is kept for later, if that failed. */
    NoticeLane(Function<List<StripeNotice>, Mono<Void>> acting, Function<StripeNotice, Mono<Void>> keeping) {
        this.acting = acting;
        this.keeping = keeping;
    }

    Mono<Void> keep(StripeNotice notice) {
        return Mono.defer(() -> {
            Waiting waiting = new Waiting(notice, Sinks.empty());
            return lane.enter(waiting) ? waiting.kept.asMono() : Mono.error(PaymentRefused.tooManyNotices());
        });
    }

    private static List<Waiting> first(Queue<Waiting> queue) {
        List<Waiting> first = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = first.size() < BATCH ? queue.poll() : null) {
            first.add(next);
        }
        return first;
    }

    private Mono<Runnable> act(List<Waiting> together) {
        return acting.apply(together.stream().map(Waiting::notice).toList())
                .<Runnable>thenReturn(() -> together.forEach(Waiting::done))
                .onErrorResume(failure -> keepOneByOne(together, failure));
    }

    /** One that cannot be acted upon, or not even kept, harms nobody else. */
    private Mono<Runnable> keepOneByOne(List<Waiting> together, Throwable failure) {
        log.info("{} notices of Stripe are kept one by one after: {}", together.size(), failure.toString());
        return Flux.fromIterable(together)
                .concatMap(this::keep)
                .collectList()
                .map(answers -> () -> answers.forEach(Runnable::run));
    }

    private Mono<Runnable> keep(Waiting waiting) {
        return keeping.apply(waiting.notice)
                .<Runnable>thenReturn(waiting::done)
                .onErrorResume(unkept -> Mono.just(() -> waiting.fail(unkept)));
    }

    private record Waiting(StripeNotice notice, Sinks.Empty<Void> kept) {

        void done() {
            kept.tryEmitEmpty();
        }

        void fail(Throwable failure) {
            kept.tryEmitError(failure);
        }
    }

    private final class Gathered implements Lane.Batch {

        private final List<Waiting> together;

        private Gathered(List<Waiting> together) {
            this.together = together;
        }

        @Override
        public int taken() {
            return together.size();
        }

        @Override
        public Mono<Runnable> work() {
            return act(together);
        }
    }
}
