package org.luyumarket.fulfilment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks couriers for news of what is on its way, each parcel after a while again; two instances that ask do no harm. */
@Component
class TrackingSchedule {

    private static final Logger log = LoggerFactory.getLogger(TrackingSchedule.class);

    private static final int BATCH = 100;

    private final CourierTracking couriers;
    private final TrackingRepository tracking;
    private final TrackingService service;
    private final Clock clock;
    private final Duration interval;

    TrackingSchedule(
            CourierTracking couriers,
            TrackingRepository tracking,
            TrackingService service,
            Clock clock,
            @Value("${luyu.tracking-minutes:20}") int minutes) {
        this.couriers = couriers;
        this.tracking = tracking;
        this.service = service;
        this.clock = clock;
        this.interval = Duration.ofMinutes(minutes);
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    Mono<Void> ask() {
        return Mono.defer(() -> tracking.notAskedSince(clock.instant().minus(interval), BATCH)
                        .collectList())
                .flatMapIterable(waybills -> waybills)
                .concatMap(this::ask)
                .then()
                .onErrorResume(failure ->
                        Mono.fromRunnable(() -> log.warn("Couriers are asked again later: {}", failure.toString())));
    }

    /** A courier that does not answer is asked again when the turn of this parcel comes again. */
    private Mono<Void> ask(Waybill waybill) {
        return couriers.of(waybill)
                .collectList()
                .onErrorResume(failure -> Mono.fromCallable(() -> nothing(waybill, failure)))
                .flatMap(said -> service.keep(waybill, said));
    }

    private static List<TrackingStep> nothing(Waybill waybill, Throwable failure) {
        log.warn("The courier of {} does not answer: {}", waybill.shipmentId(), failure.toString());
        return List.of();
    }
}
