package org.luyumarket.platform;

import java.util.function.Function;
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

    /** A consumer that is no more than a name for what a service does. */
    static <E extends Record> OutboxConsumer<E> of(String name, Class<E> type, Function<E, Mono<Void>> service) {
        return new OutboxConsumer<>() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Class<E> type() {
                return type;
            }

            @Override
            public Mono<Void> handle(E event) {
                return service.apply(event);
            }
        };
    }
}
