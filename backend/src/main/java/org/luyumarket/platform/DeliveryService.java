package org.luyumarket.platform;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Hands events to one consumer, or writes down why that did not work. */
@Service
class DeliveryService {

    private static final Logger log = LoggerFactory.getLogger(DeliveryService.class);

    private final OutboxRepository repository;
    private final OutboxConsumers consumers;
    private final JsonMapper json = new JsonMapper();

    DeliveryService(OutboxRepository repository, OutboxConsumers consumers) {
        this.repository = repository;
        this.consumers = consumers;
    }

    /** Its row goes first: nobody else can take it then, and a claim that somebody else has taken over ends here. */
    @Transactional
    public Mono<Void> deliver(Delivery delivery) {
        return repository
                .finish(delivery)
                .flatMap(held -> handle(consumers.named(delivery.consumer()), List.of(delivery)));
    }

    /**
     * Takes what waits for one consumer after an event, up to a limit, without claiming it first: the locks of the rows are claim
     * enough. The events that were handled, in their order.
     */
    @Transactional
    public Mono<List<UUID>> deliverTogether(String consumer, UUID after, int limit) {
        return repository
                .take(consumer, after, limit)
                .flatMap(taken -> taken.isEmpty()
                        ? Mono.just(List.of())
                        : repository
                                .commitWithoutWaiting()
                                .then(Mono.defer(() -> handle(consumers.named(consumer), taken)))
                                .thenReturn(
                                        taken.stream().map(Delivery::eventId).toList()));
    }

    @Transactional
    public Mono<Void> recordFailure(Delivery delivery, Throwable failure) {
        return delivery.isLastAttempt() ? giveUp(delivery, failure) : retryLater(delivery, failure);
    }

    private <E extends Record> Mono<Void> handle(OutboxConsumer<E> consumer, List<Delivery> deliveries) {
        return consumer.handle(deliveries.stream()
                .map(delivery -> json.readValue(delivery.payload(), consumer.type()))
                .toList());
    }

    private Mono<Void> retryLater(Delivery delivery, Throwable failure) {
        log.info(
                "Delivery of {} to {} failed, attempt {}: {}",
                delivery.eventId(),
                delivery.consumer(),
                delivery.attempts(),
                failure.toString());
        return repository.retryLater(delivery, failure.toString());
    }

    private Mono<Void> giveUp(Delivery delivery, Throwable failure) {
        log.warn(
                "Delivery of {} to {} given up after {} attempts",
                delivery.eventId(),
                delivery.consumer(),
                delivery.attempts(),
                failure);
        return repository.giveUp(delivery, failure.toString());
    }
}
