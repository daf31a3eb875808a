package org.luyumarket.platform;

import reactor.core.publisher.Mono;

/** Something that must be done before the server answers its first request; a failure stops the start. */
public interface StartStep {

    /** Steps with a lower number come first. */
    int order();

    Mono<Void> take();
}
