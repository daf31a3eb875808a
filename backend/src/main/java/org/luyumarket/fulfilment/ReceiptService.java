package org.luyumarket.fulfilment;

import java.time.Clock;
import org.luyumarket.ordering.Ordering;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Takes a parcel as received when nobody has said anything for long enough. */
@Service
class ReceiptService {

    private final Ordering ordering;
    private final ShipmentRepository shipments;
    private final Clock clock;

    ReceiptService(Ordering ordering, ShipmentRepository shipments, Clock clock) {
        this.ordering = ordering;
        this.shipments = shipments;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> receiveUnconfirmed(String orderNumber) {
        return ordering.completeUnconfirmed(orderNumber).then(shipments.markReceived(orderNumber, clock.instant()));
    }
}
