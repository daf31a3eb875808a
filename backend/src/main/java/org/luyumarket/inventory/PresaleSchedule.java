package org.luyumarket.inventory;

import java.time.Clock;
import java.time.LocalDate;
import org.luyumarket.platform.ChinaTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens and ends presales when their day has come. One that waits for the last boxes of the old harvest is tried again. */
@Component
class PresaleSchedule {

    private static final Logger log = LoggerFactory.getLogger(PresaleSchedule.class);

    private final PresaleRepository presales;
    private final PresaleService service;
    private final Clock clock;

    PresaleSchedule(PresaleRepository presales, PresaleService service, Clock clock) {
        this.presales = presales;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    Mono<Void> turnAllDue() {
        return Mono.defer(() -> presales.due(LocalDate.now(clock.withZone(ChinaTime.ZONE)))
                        .concatMap(presale -> service.turn(presale.id()))
                        .then())
                .onErrorResume(failure ->
                        Mono.fromRunnable(() -> log.warn("Presales wait for the next round: {}", failure.toString())));
    }
}
