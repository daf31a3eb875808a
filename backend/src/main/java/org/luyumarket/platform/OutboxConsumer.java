package org.luyumarket.platform;

import reactor.core.publisher.Mono;

/**
 * Handles one type of event. What it does to the database and the mark that it was done commit together, so the database sees
 * each event once; what it does outside happens at least once and needs an idempotency key of its own.
 *
 * @param <E> the record that is handled
 */
public interface OutboxConsumer<E extends Record> {

    /** Stable name, part of the stored delivery, such as {@code ordering.payment-succeeded}. */
    String name();

    Class<E> type();

    Mono<Void> handle(E event);
}
