package org.luyumarket.ordering;

import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** What paid orders bring their suppliers. */
public interface Proceeds {

    /** The numbers of the orders that were paid from a moment on and before another. */
    Flux<String> paid(Instant from, Instant until);

    /** As it is now, of a gift order by order; nothing of what is neither or was not paid. */
    Flux<SupplierProceeds> of(Collection<String> orderNumbers);
}
