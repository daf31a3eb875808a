package org.luyumarket.platform;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
 * Carries events to their consumers: woken by the bell, else by a poll, as long as there is something to carry. Who takes events
 * together has a round of their own; the others share one, so that who waits for more than the database keeps up nobody who only
 * writes. Every instance of the application runs one; row locks keep them apart.
 */
@Component
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private static final Duration POLL = Duration.ofMillis(200);
    /** How long an event waits for an instance that died over it; a slow one is protected by its row lock. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final Duration LOOK_THROUGH = Duration.ofSeconds(1);
    private static final UUID BEGINNING = new UUID(0, 0);
    private static final Duration RETENTION = Duration.ofDays(7);
    private static final int BATCH = 32;
    /** Leaves most of the connection pool to people. */
    private static final int AT_ONCE = 3;
    /** What is handled in one transaction where a consumer takes many. */
    private static final int TOGETHER = 256;

    /** Where more waits than that: while the database writes what is taken first, what comes next is thought about. */
    private static final int ABREAST = 2;

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
        Flux.concat(
                        Flux.<Round>just(this::deliverEachAlone),
                        Flux.fromArray(consumers.names(true)).<Round>map(Together::new))
                .flatMap(this::carry, Integer.MAX_VALUE)
                .doFinally(signal -> stopped.tryEmitEmpty())
                .subscribe();
    }

    private Flux<Void> carry(Round round) {
        return Flux.merge(bell.rings(), Flux.interval(POLL))
                .onBackpressureLatest()
                .takeUntilOther(stop.asMono())
                .concatMap(tick -> drain(round), 0);
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

    private Mono<Void> drain(Round round) {
        return Mono.defer(round::deliver)
                .repeat(() -> running)
                .doOnNext(more -> noteRecovery())
                .takeWhile(more -> more)
                .then()
                .onErrorResume(this::noteInterruption);
    }

    private Mono<Boolean> deliverEachAlone() {
        return deliverEachAlone(consumers.names(false), BATCH).map(delivered -> delivered == BATCH);
    }

    private Mono<Long> deliverEachAlone(String[] names, int limit) {
        return repository
                .claim(names, limit, LEASE)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .takeWhile(delivery -> running)
                .flatMap(this::deliver, AT_ONCE)
                .count();
    }

    private Mono<Delivery> deliver(Delivery delivery) {
        return deliveries
                .deliver(delivery)
                .onErrorResume(failure -> deliveries.recordFailure(delivery, failure))
                .thenReturn(delivery);
    }

    /** One bad event harms nobody else. Where there is none to be made alone, what failed was not an event. */
    private Mono<Boolean> deliverTheseAlone(String consumer, Throwable failure) {
        return deliverEachAlone(new String[] {consumer}, TOGETHER)
                .filter(delivered -> delivered > 0)
                .doOnNext(delivered -> log.info(
                        "{} deliveries to {} were made one by one after: {}", delivered, consumer, failure.toString()))
                .map(delivered -> true)
                .switchIfEmpty(Mono.error(failure));
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

    /** One go at what waits; whether there may be more. */
    private interface Round {

        Mono<Boolean> deliver();
    }

    /**
     * Goes on behind what it took last. Now and then it looks from the beginning: an event may be told after one that happened later,
     * and what failed is tried again.
     */
    private final class Together implements Round {

        private final String consumer;
        private UUID last = BEGINNING;
        private boolean moreWaits;
        private long lookedThroughAt;

        private Together(String consumer) {
            this.consumer = consumer;
        }

        @Override
        public Mono<Boolean> deliver() {
            return Flux.range(0, moreWaits ? ABREAST : 1)
                    .flatMap(any -> deliveries.deliverTogether(consumer, place(), TOGETHER))
                    .doOnNext(this::remember)
                    .reduce(false, (more, delivered) -> more || delivered.size() == TOGETHER)
                    .doOnNext(more -> moreWaits = more)
                    .onErrorResume(failure -> deliverTheseAlone(consumer, failure));
        }

        private UUID place() {
            long now = System.nanoTime();
            if (now - lookedThroughAt < LOOK_THROUGH.toNanos()) {
                return last;
            }
            lookedThroughAt = now;
            return BEGINNING;
        }

        private void remember(List<UUID> delivered) {
            if (!delivered.isEmpty()) {
                last = delivered.get(delivered.size() - 1);
            }
        }
    }
}
