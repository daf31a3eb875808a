package org.luyumarket.platform.message;

import reactor.core.publisher.Mono;

/** Carries short messages to phones. What cannot be carried is logged and lost: nobody waits for it. */
public interface TextMessages {

    Mono<Void> send(TextMessage message);
}
