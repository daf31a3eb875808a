package org.luyumarket.platform;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Handles one type of event. What it does to the database and the mark that it was done commit together, so the database sees
 * each event once; what it does outside happens at least once and needs an idempotency key of its own.
 *
 * @param <E> the record that is handled
 */
public final class OutboxConsumer<E extends Record> {

    private final String name;
    private final Class<E> type;
    private final boolean together;
    private final Predicate<E> concern;
    private final Function<List<E>, Mono<Void>> handling;

    private OutboxConsumer(
            String name,
            Class<E> type,
            boolean together,
            Predicate<E> concern,
            Function<List<E>, Mono<Void>> handling) {
        this.name = name;
        this.type = type;
        this.together = together;
        this.concern = concern;
        this.handling = handling;
    }

    /**
     * Takes each event by itself: what waits for others than the database has to. The name is stable, for it is part of the stored
     * delivery, such as {@code ordering.refund-settled}.
     */
    public static <E extends Record> OutboxConsumer<E> of(String name, Class<E> type, Function<E, Mono<Void>> service) {
        return new OutboxConsumer<>(
                name,
                type,
                false,
                event -> true,
                events -> Flux.fromIterable(events).concatMap(service).then());
    }

    /**
     * Takes what happened at about the same time at once, in the order in which it happened. If that fails, it is given each event
     * by itself.
     */
    public static <E extends Record> OutboxConsumer<E> ofMany(
            String name, Class<E> type, Function<List<E>, Mono<Void>> service) {
        return new OutboxConsumer<>(name, type, true, event -> true, service);
    }

    /** The same, but told only of what concerns it. */
    public OutboxConsumer<E> onlyOf(Predicate<E> concern) {
        return new OutboxConsumer<>(name, type, together, concern, handling);
    }

    public String name() {
        return name;
    }

    public Class<E> type() {
        return type;
    }

    boolean isConcernedBy(Object event) {
        return concern.test(type.cast(event));
    }

    /** Whether it takes many events in one transaction, of which all are handled or none. */
    public boolean takesMany() {
        return together;
    }

    public Mono<Void> handle(List<E> events) {
        return handling.apply(events);
    }
}
