package org.luyumarket.ordering.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Verdict.Accepted;
import org.luyumarket.ordering.intake.Verdict.Repeated;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * What one transaction decides: so many placements at most, each with a key of its own. Twins that wait together share one
 * place and one verdict; the batch ends before a placement that wants something else with the same key.
 */
final class IntakeBatch {

    private static final int LIMIT = 128;

    private final Map<CallerKey, List<Waiting>> places = new LinkedHashMap<>();
    private int taken;

    static IntakeBatch from(Queue<Waiting> queue) {
        IntakeBatch batch = new IntakeBatch();
        for (Waiting next = queue.peek(); batch.admits(next); next = queue.peek()) {
            batch.take(queue.remove());
        }
        return batch;
    }

    private boolean admits(@Nullable Waiting next) {
        if (next == null || taken == LIMIT) {
            return false;
        }
        List<Waiting> twins = places.get(next.key());
        return twins == null
                || twins.get(0).placing().claim().equals(next.placing().claim());
    }

    private void take(Waiting next) {
        places.computeIfAbsent(next.key(), key -> new ArrayList<>()).add(next);
        taken++;
    }

    int taken() {
        return taken;
    }

    List<Placing> placings() {
        return places.values().stream().map(twins -> twins.get(0).placing()).toList();
    }

    /** Verdicts in the order of the placings. */
    void answer(List<Verdict> verdicts) {
        int place = 0;
        for (List<Waiting> twins : places.values()) {
            answer(twins, verdicts.get(place++));
        }
    }

    private static void answer(List<Waiting> twins, Verdict verdict) {
        twins.get(0).answer(verdict);
        twins.stream().skip(1).forEach(twin -> twin.answer(forTwin(verdict)));
    }

    private static Verdict forTwin(Verdict verdict) {
        return verdict instanceof Accepted accepted
                ? new Repeated(accepted.order().terms().id())
                : verdict;
    }

    /** Somebody who waits for a verdict. */
    record Waiting(Placing placing, Sinks.One<Verdict> answer) {

        Waiting(Placing placing) {
            this(placing, Sinks.one());
        }

        CallerKey key() {
            return placing.claim().key();
        }

        Mono<Verdict> verdict() {
            return answer.asMono();
        }

        void answer(Verdict verdict) {
            answer.tryEmitValue(verdict);
        }
    }
}
