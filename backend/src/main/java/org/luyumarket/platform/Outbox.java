package org.luyumarket.platform;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Facts that others hear of later, written in the caller's own transaction. An event is a record; it is stored as JSON under
 * its simple class name with one delivery for each {@link OutboxConsumer} of its type.
 */
public interface Outbox {

    /** Must run inside a transaction; one statement whatever the number of events. */
    Mono<Void> append(List<?> events);
}
