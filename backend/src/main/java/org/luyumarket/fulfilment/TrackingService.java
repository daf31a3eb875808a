package org.luyumarket.fulfilment;

import java.time.Clock;
import java.util.List;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what couriers say; that a parcel arrived is told once, however often they say it. */
@Service
class TrackingService {

    private final TrackingRepository tracking;
    private final Outbox outbox;
    private final Clock clock;

    TrackingService(TrackingRepository tracking, Outbox outbox, Clock clock) {
        this.tracking = tracking;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> keep(Waybill waybill, List<TrackingStep> said) {
        return tracking.keep(waybill.shipmentId(), said, clock.instant())
                .thenMany(Flux.fromIterable(said))
                .filter(step -> step.stage() == TrackingStage.DELIVERED)
                .next()
                .flatMap(delivered -> tracking.markArrived(waybill.shipmentId(), delivered.at()))
                .filter(rows -> rows == 1)
                .flatMap(arrived -> outbox.append(List.of(arrived(waybill))));
    }

    private static ParcelArrived arrived(Waybill waybill) {
        return new ParcelArrived(
                waybill.orderNumber(), waybill.courier(), waybill.trackingNumber(), waybill.suppliers());
    }
}
