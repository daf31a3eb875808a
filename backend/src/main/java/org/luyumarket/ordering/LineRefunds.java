package org.luyumarket.ordering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Tells refunds that are for one line of an order from those of the order as a whole. */
public interface LineRefunds {

    /** The position of the line that each refund is for; those of an order as a whole are not among them. */
    Mono<Map<UUID, Integer>> linesOf(List<UUID> refunds);
}
