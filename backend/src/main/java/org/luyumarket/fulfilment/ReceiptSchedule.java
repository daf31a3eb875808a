package org.luyumarket.fulfilment;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks for parcels that must have arrived; two instances that find the same one do no harm. */
@Component
class ReceiptSchedule {

    private static final Logger log = LoggerFactory.getLogger(ReceiptSchedule.class);

    private static final int BATCH = 100;

    private final ShipmentRepository shipments;
    private final ReceiptService receipts;
    private final Clock clock;
    private final Duration patience;

    ReceiptSchedule(
            ShipmentRepository shipments,
            ReceiptService receipts,
            Clock clock,
            @Value("${luyu.receipt-days:10}") int receiptDays) {
        this.shipments = shipments;
        this.receipts = receipts;
        this.clock = clock;
        this.patience = Duration.ofDays(receiptDays);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    Mono<Void> receiveWhatMustHaveArrived() {
        return Mono.defer(() -> shipments
                        .longOnTheirWay(clock.instant().minus(patience), BATCH)
                        .collectList())
                .flatMapIterable(numbers -> numbers)
                .concatMap(this::receive)
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Parcels are looked for again later: {}", failure.toString())));
    }

    private Mono<Void> receive(String orderNumber) {
        return receipts.receiveUnconfirmed(orderNumber)
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Order {} could not be completed: {}", orderNumber, failure.toString())));
    }
}
