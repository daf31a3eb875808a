package org.luyumarket.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes all steps of the start, those of one order side by side; the one place where the start waits for something reactive. */
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
        SortedMap<Integer, List<StartStep>> inOrder =
                steps.stream().collect(groupingBy(StartStep::order, TreeMap::new, toList()));
        Flux.fromIterable(inOrder.values()).concatMap(StartSteps::together).blockLast();
        taken = true;
    }

    private static Mono<Void> together(List<StartStep> beside) {
        return Flux.fromIterable(beside).flatMap(StartStep::take).then();
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
