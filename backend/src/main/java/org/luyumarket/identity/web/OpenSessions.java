package org.luyumarket.identity.web;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Which sessions somebody has opened, so that all of them can be ended. */
interface OpenSessions {

    Mono<Void> note(UUID person, String session);

    Mono<Void> endAll(UUID person);

    /** All but this one. */
    Mono<Void> endOthers(UUID person, String session);
}
