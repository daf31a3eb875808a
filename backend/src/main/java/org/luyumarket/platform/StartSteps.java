package org.luyumarket.platform;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Takes all steps of the start, one after another; the one place where the start waits for something reactive. */
@Component
class StartSteps implements SmartLifecycle {

    private static final int WELL_BEFORE_THE_SERVER = 1_000;

    private final ObjectProvider<StartStep> steps;
    private volatile boolean taken;

    StartSteps(ObjectProvider<StartStep> steps) {
        this.steps = steps;
    }

    @Override
    public void start() {
        Flux.fromStream(steps.stream().sorted(Comparator.comparingInt(StartStep::order)))
                .concatMap(StartStep::take)
                .blockLast();
        taken = true;
    }

    @Override
    public void stop() {
        taken = false;
    }

    @Override
    public boolean isRunning() {
        return taken;
    }

    @Override
    public int getPhase() {
        return WELL_BEFORE_THE_SERVER;
    }
}
