package org.luyumarket.ledger;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Folds what was recorded into the sums a second after it was done last, and seals it some seconds later. */
@Component
class LedgerSchedule {

    private static final Logger log = LoggerFactory.getLogger(LedgerSchedule.class);

    private final SumsService sums;
    private final ChainService chain;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    LedgerSchedule(SumsService sums, ChainService chain) {
        this.sums = sums;
        this.chain = chain;
    }

    @Scheduled(fixedDelayString = "1s")
    Mono<Void> fold() {
        return Mono.defer(sums::fold)
                .doOnSuccess(done -> interrupted.set(false))
                .onErrorResume(this::waitForTheNextRun);
    }

    @Scheduled(fixedDelayString = "3s")
    Mono<Void> seal() {
        return Mono.defer(chain::seal).repeat().takeWhile(more -> more).then().onErrorResume(this::waitForTheNextRun);
    }

    /** A failure is no news but the first: nothing is lost, what waits is done by a later run. */
    private Mono<Void> waitForTheNextRun(Throwable failure) {
        if (interrupted.compareAndSet(false, true)) {
            log.warn("The sums and seals of the ledger wait: {}", failure.toString());
        }
        return Mono.empty();
    }
}
