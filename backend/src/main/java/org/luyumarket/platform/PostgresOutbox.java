package org.luyumarket.platform;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Stores what happened beside what changed, and wakes the relay of this instance once both are committed. */
@Component
class PostgresOutbox implements Outbox {

    private final OutboxRepository repository;
    private final OutboxConsumers consumers;
    private final OutboxBell bell;
    private final Ids ids;
    private final JsonMapper json = new JsonMapper();

    PostgresOutbox(OutboxRepository repository, OutboxConsumers consumers, OutboxBell bell, Ids ids) {
        this.repository = repository;
        this.consumers = consumers;
        this.bell = bell;
        this.ids = ids;
    }

    @Override
    public Mono<Void> append(List<?> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return TransactionSynchronizationManager.forCurrentTransaction()
                .filter(TransactionSynchronizationManager::isActualTransactionActive)
                .switchIfEmpty(Mono.error(() -> new NoTransactionException("Events belong to a transaction")))
                .doOnNext(transaction -> transaction.registerSynchronization(new RingAfterCommit()))
                .then(Mono.defer(() ->
                        repository.append(events.stream().map(this::stored).toList())));
    }

    private StoredEvent stored(Object event) {
        return new StoredEvent(
                ids.next(),
                event.getClass().getSimpleName(),
                json.writeValueAsString(event),
                consumers.namesFor(event));
    }

    private final class RingAfterCommit implements TransactionSynchronization {

        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(bell::ring);
        }
    }
}
