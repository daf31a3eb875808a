package org.luyumarket.payout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps statements up to date; two instances that book at once wait for each other. */
@Component
class CollectingSchedule {

    private static final Logger log = LoggerFactory.getLogger(CollectingSchedule.class);

    private final CollectingService collecting;

    CollectingSchedule(CollectingService collecting) {
        this.collecting = collecting;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    Mono<Void> collect() {
        return Mono.defer(collecting::collect)
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("The money of suppliers is booked again later: {}", failure.toString())));
    }
}
