package org.luyumarket.platform;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Says within this process that there may be something to deliver; a ring that gets lost costs one poll's wait. */
@Component
class OutboxBell {

    private final Sinks.Many<Long> rings = Sinks.many().multicast().directBestEffort();

    void ring() {
        rings.tryEmitNext(0L);
    }

    Flux<Long> rings() {
        return rings.asFlux();
    }
}
