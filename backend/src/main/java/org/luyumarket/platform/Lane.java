package org.luyumarket.platform;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A queue, and at most one batch of it on its way to the database. Whoever comes meanwhile waits for the next. There is no timer:
 * who is alone goes at once, a crowd shares a commit.
 *
 * @param <W> who waits
 */
public final class Lane<W> {

    private final int limit;
    private final Function<Queue<W>, Batch> gathering;
    private final Queue<W> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicBoolean busy = new AtomicBoolean();

    /** The gathering takes at least one off the queue that it is given. */
    public Lane(int limit, Function<Queue<W>, Batch> gathering) {
        this.limit = limit;
        this.gathering = gathering;
    }

    /** What goes together. */
    public interface Batch {

        /** How many were taken off the queue for it. */
        int taken();

        /** Does not fail; what comes of it tells those who wait. */
        Mono<Runnable> work();
    }

    /** False if as many wait already as can be served soon. */
    public boolean enter(W waiting) {
        if (queued.incrementAndGet() > limit) {
            queued.decrementAndGet();
            return false;
        }
        queue.add(waiting);
        serve();
        return true;
    }

    /**
     * Begins the next batch before it answers the last, and answers on another thread than the connection's: the database never
     * waits for answers to be written.
     */
    private void serve() {
        while (!queue.isEmpty() && busy.compareAndSet(false, true)) {
            Batch batch = gathering.apply(queue);
            queued.addAndGet(-batch.taken());
            batch.work().publishOn(Schedulers.parallel()).subscribe(answer -> {
                busy.set(false);
                serve();
                answer.run();
            });
        }
    }
}
