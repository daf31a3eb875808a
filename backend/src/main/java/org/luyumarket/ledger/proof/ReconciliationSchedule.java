package org.luyumarket.ledger.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks for a reconciliation every night, and works at whatever was asked for, witness by witness. */
@Component
class ReconciliationSchedule {

    private static final Logger log = LoggerFactory.getLogger(ReconciliationSchedule.class);

    /** Longer than any one witness takes. */
    private static final Duration SILENCE = Duration.ofMinutes(15);

    private final ReconciliationService service;
    private final ReconciliationRepository reconciliations;
    private final HearingService hearings;
    private final List<SalesWitness> witnesses;
    private final Clock clock;

    ReconciliationSchedule(
            ReconciliationService service,
            ReconciliationRepository reconciliations,
            HearingService hearings,
            List<SalesWitness> witnesses,
            Clock clock) {
        this.service = service;
        this.reconciliations = reconciliations;
        this.hearings = hearings;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Shanghai")
    Mono<Void> everyNight() {
        return Mono.defer(service::askForTheNight)
                .doOnError(failure -> log.error("Tonight's reconciliation could not be asked for", failure))
                .onErrorComplete();
    }

    /** While the database is away the next run tries again. */
    @Scheduled(fixedDelayString = "1s")
    Mono<Void> work() {
        return Mono.defer(() ->
                        reconciliations.claim(clock.instant(), clock.instant().minus(SILENCE)))
                .flatMap(this::reconcile)
                .onErrorResume(away -> Mono.empty());
    }

    private Mono<Void> reconcile(UUID id) {
        return Flux.fromIterable(witnesses)
                .filterWhen(
                        witness -> reconciliations.isHeard(id, witness.name()).map(heard -> !heard))
                .concatMap(witness -> hearings.hear(id, witness)
                        .then(Mono.defer(() -> reconciliations.stayAlive(id, clock.instant()))))
                .then(Mono.defer(() -> reconciliations.finish(id, null, clock.instant())))
                .then(Mono.defer(() -> tell(id)))
                .onErrorResume(failure -> failed(id, failure));
    }

    private Mono<Void> tell(UUID id) {
        return reconciliations
                .find(id, witnesses.size())
                .doOnNext(done -> {
                    if (done.isClean()) {
                        log.info("Reconciliation {} found no difference", id);
                    } else {
                        log.error("Reconciliation {} found {} differences", id, done.differences());
                    }
                })
                .then();
    }

    private Mono<Void> failed(UUID id, Throwable failure) {
        log.error("Reconciliation {} failed", id, failure);
        return reconciliations.finish(id, failure.getClass().getSimpleName(), clock.instant());
    }
}
