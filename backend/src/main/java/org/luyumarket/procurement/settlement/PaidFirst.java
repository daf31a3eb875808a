package org.luyumarket.procurement.settlement;

import java.util.Set;
import java.util.UUID;
import org.luyumarket.procurement.delivery.Prepayments;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What is to be paid before anything is sent. */
@Component
class PaidFirst implements Prepayments {

    private final DueRepository dues;

    PaidFirst(DueRepository dues) {
        this.dues = dues;
    }

    @Override
    public Flux<UUID> missing(Set<UUID> contracts) {
        return dues.unpaidFirst(contracts);
    }
}
