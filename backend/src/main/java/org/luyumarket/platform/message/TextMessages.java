package org.luyumarket.platform.message;

import reactor.core.publisher.Mono;

/** Carries short messages to phones. */
public interface TextMessages {

    /** Whether a carrier takes them to phones. Without one a demo keeps them in its mailbox, and otherwise they are dropped. */
    boolean reachPhones();

    /** Fails where the carrier does; who does not depend on the message lets it be lost. */
    Mono<Void> send(TextMessage message);
}
