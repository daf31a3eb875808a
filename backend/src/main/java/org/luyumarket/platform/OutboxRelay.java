package org.luyumarket.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Carries events to their consumers: woken by the bell, else by a poll, as long as there is something to carry. Every instance of the
 * application runs one; row locks keep them apart.
 */
@Component
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private static final Duration POLL = Duration.ofMillis(200);
    /** How long an event waits for an instance that died over it; a slow one is protected by its row lock. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final Duration RETENTION = Duration.ofDays(7);
    /** Leaves most of the connection pool to people. */
    private static final int AT_ONCE = 3;

    private final OutboxRepository repository;
    private final OutboxConsumers consumers;
    private final DeliveryService deliveries;
    private final OutboxBell bell;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final Sinks.Empty<Void> stop = Sinks.empty();
    private final Sinks.Empty<Void> stopped = Sinks.empty();
    private volatile boolean running;

    OutboxRelay(OutboxRepository repository, OutboxConsumers consumers, DeliveryService deliveries, OutboxBell bell) {
        this.repository = repository;
        this.consumers = consumers;
        this.deliveries = deliveries;
        this.bell = bell;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        if (running) {
            return;
        }
        running = true;
        Flux.fromArray(Pace.values())
                .flatMap(this::carry)
                .doFinally(signal -> stopped.tryEmitEmpty())
                .subscribe();
    }

    private Flux<Void> carry(Pace pace) {
        return Flux.merge(bell.rings(), Flux.interval(POLL))
                .onBackpressureLatest()
                .takeUntilOther(stop.asMono())
                .concatMap(tick -> drain(pace), 0);
    }

    /** What has begun is finished; what was claimed beyond that becomes free when its lease is over. */
    @Override
    public void stop(Runnable callback) {
        running = false;
        stop.tryEmitEmpty();
        stopped.asMono().doFinally(signal -> callback.run()).subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** Its end is final; a context that is only set aside for a while must not end it. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    Mono<Long> prune() {
        return Mono.defer(() -> repository.prune(RETENTION));
    }

    private Mono<Void> drain(Pace pace) {
        return Mono.defer(() -> deliverBatch(pace))
                .repeat(() -> running)
                .takeUntil(count -> count < pace.batch)
                .doOnNext(count -> noteRecovery())
                .then()
                .onErrorResume(this::noteInterruption);
    }

    private Mono<Integer> deliverBatch(Pace pace) {
        return repository
                .claim(consumers.names(pace.together), pace.batch, LEASE)
                .sort(Comparator.comparing(Delivery::eventId))
                .collectList()
                .flatMap(claimed -> Flux.fromIterable(pace.shares(claimed))
                        .takeWhile(share -> running)
                        .flatMap(this::deliver, AT_ONCE)
                        .then(Mono.just(claimed.size())));
    }

    /** One bad event harms nobody else: if several fail together each has its own try. */
    private Mono<Void> deliver(List<Delivery> share) {
        return deliveries
                .deliver(share.get(0).consumer(), share)
                .onErrorResume(failure -> share.size() == 1
                        ? deliveries.recordFailure(share.get(0), failure)
                        : deliverOneByOne(share, failure));
    }

    private Mono<Void> deliverOneByOne(List<Delivery> share, Throwable failure) {
        log.info("{} deliveries are made one by one after: {}", share.size(), failure.toString());
        return Flux.fromIterable(share)
                .concatMap(delivery -> deliver(List.of(delivery)))
                .then();
    }

    private Mono<Void> noteInterruption(Throwable cause) {
        if (interrupted.compareAndSet(false, true)) {
            log.warn("Events wait, since the database does not answer: {}", cause.toString());
        }
        return Mono.empty();
    }

    private void noteRecovery() {
        if (interrupted.compareAndSet(true, false)) {
            log.info("Events are delivered again");
        }
    }

    /** Who waits for others than the database must not keep up those who only write. */
    private enum Pace {
        ALONE(false, 32),
        TOGETHER(true, 512);

        private final boolean together;
        private final int batch;

        Pace(boolean together, int batch) {
            this.together = together;
            this.batch = batch;
        }

        /** What is delivered in one transaction, in the order in which it happened. */
        private Collection<List<Delivery>> shares(List<Delivery> claimed) {
            return together
                    ? claimed.stream()
                            .collect(groupingBy(Delivery::consumer, LinkedHashMap::new, toList()))
                            .values()
                    : claimed.stream().map(List::of).toList();
        }
    }
}
