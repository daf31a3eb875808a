package org.luyumarket.platform;

import reactor.core.publisher.Mono;

/** Something that must be done before the server answers its first request; a failure stops the start. */
public interface StartStep {

    /** Steps with a lower number come first; those with the same wait for different things and need nothing of each other. */
    int order();

    Mono<Void> take();
}
