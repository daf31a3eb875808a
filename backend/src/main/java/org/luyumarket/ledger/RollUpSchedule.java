package org.luyumarket.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Folds what was recorded into the roll-up, a second after it was folded last. */
@Component
class RollUpSchedule {

    private static final Logger log = LoggerFactory.getLogger(RollUpSchedule.class);

    private final RollUpService rollUps;
    private volatile boolean interrupted;

    RollUpSchedule(RollUpService rollUps) {
        this.rollUps = rollUps;
    }

    /** A failure is no news but the first: nothing is lost, what waits is folded by a later run. */
    @Scheduled(fixedDelayString = "1s")
    Mono<Void> fold() {
        return rollUps.fold().doOnSuccess(done -> interrupted = false).onErrorResume(this::waitForTheNextRun);
    }

    private Mono<Void> waitForTheNextRun(Throwable failure) {
        if (!interrupted) {
            log.warn("The roll-up of the ledger waits: {}", failure.toString());
        }
        interrupted = true;
        return Mono.empty();
    }
}
