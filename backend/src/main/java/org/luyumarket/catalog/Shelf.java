package org.luyumarket.catalog;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Until when goods may be sold. The day decides, not a schedule: what ended yesterday can be ordered no more. */
public interface Shelf {

    /** What is known of a producer's paper replaces what was known of it; joins the transaction of the caller. */
    Mono<Void> keep(Collection<ShelfEnd> ends);

    /** What may not be sold today, by sku, each for every paper that ended. */
    Flux<OffShelf> off();
}
