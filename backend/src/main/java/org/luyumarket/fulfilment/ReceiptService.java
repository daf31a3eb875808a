package org.luyumarket.fulfilment;

import java.time.Clock;
import java.util.List;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Takes a parcel as received when nobody has said anything for long enough. */
@Service
class ReceiptService {

    private final Ordering ordering;
    private final ShipmentRepository shipments;
    private final Outbox outbox;
    private final Clock clock;

    ReceiptService(Ordering ordering, ShipmentRepository shipments, Outbox outbox, Clock clock) {
        this.ordering = ordering;
        this.shipments = shipments;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> receiveUnconfirmed(String orderNumber) {
        return ordering.completeUnconfirmed(orderNumber)
                .then(Mono.defer(() -> shipments.markReceived(orderNumber, clock.instant())))
                .then(Mono.defer(() -> outbox.append(List.of(new ReceiptAssumed(orderNumber)))));
    }
}
