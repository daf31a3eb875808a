package org.luyumarket.procurement.gift;

import java.time.Clock;
import java.time.LocalDate;
import org.luyumarket.platform.ChinaTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Erases recipients every night; what one night misses the next one does. */
@Component
class ErasureSchedule {

    private static final Logger log = LoggerFactory.getLogger(ErasureSchedule.class);

    private final ErasureService erasure;
    private final Clock clock;

    ErasureSchedule(ErasureService erasure, Clock clock) {
        this.erasure = erasure;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    Mono<Void> everyNight() {
        return Mono.defer(() -> erasure.erase(LocalDate.now(clock.withZone(ChinaTime.ZONE))))
                .filter(parcels -> parcels > 0)
                .doOnNext(parcels -> log.info("The recipients of {} parcels are erased", parcels))
                .doOnError(failure -> log.error("Recipients could not be erased tonight", failure))
                .onErrorComplete()
                .then();
    }
}
