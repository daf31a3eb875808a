package org.luyumarket.procurement.delivery;

import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Flux;

/** Knows which contracts have to be paid before anything is sent; for whoever keeps the money to implement. */
public interface Prepayments {

    /** Those of these contracts that are paid first, and are not paid in full. */
    Flux<UUID> missing(Set<UUID> contracts);
}
