package org.luyumarket.fulfilment;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks for parcels that must have arrived; two instances that find the same one do no harm. */
@Component
class ReceiptSchedule {

    private static final Logger log = LoggerFactory.getLogger(ReceiptSchedule.class);

    private static final int BATCH = 100;

    private final ShipmentRepository shipments;
    private final ReceiptService receipts;
    private final Clock clock;
    private final ReceiptClock patience;

    ReceiptSchedule(ShipmentRepository shipments, ReceiptService receipts, Clock clock, ReceiptClock patience) {
        this.shipments = shipments;
        this.receipts = receipts;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    Mono<Void> receiveWhatMustHaveArrived() {
        return Mono.defer(() -> surelyThere(clock.instant()).collectList())
                .flatMapIterable(numbers -> numbers)
                .concatMap(this::receive)
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Parcels are looked for again later: {}", failure.toString())));
    }

    private Flux<String> surelyThere(Instant now) {
        return shipments.surelyThere(patience.arrivedBefore(now), patience.sentBefore(now), BATCH);
    }

    private Mono<Void> receive(String orderNumber) {
        return receipts.receiveUnconfirmed(orderNumber)
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Order {} could not be completed: {}", orderNumber, failure.toString())));
    }
}
