package org.luyumarket.complaint;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands to staff what suppliers let lie; two instances that find the same complaint do no harm. */
@Component
class ComplaintSchedule {

    private static final Logger log = LoggerFactory.getLogger(ComplaintSchedule.class);

    private static final int BATCH = 100;

    private final ComplaintRepository complaints;
    private final ComplaintStepsService steps;
    private final Clock clock;

    ComplaintSchedule(ComplaintRepository complaints, ComplaintStepsService steps, Clock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    Mono<Void> look() {
        return Mono.defer(() -> complaints.late(clock.instant(), BATCH).collectList())
                .flatMapIterable(late -> late)
                .concatMap(this::timeIsUp)
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Complaints are looked at again later: {}", failure.toString())));
    }

    private Mono<Void> timeIsUp(UUID id) {
        return steps.timeIsUp(id)
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Complaint {} could not be taken further: {}", id, failure.toString())));
    }
}
