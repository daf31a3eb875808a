package org.luyumarket.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who wants to hear of what. Looked up late, since consumers themselves stand on the outbox. */
@Component
class OutboxConsumers {

    private final SingletonSupplier<Map<String, OutboxConsumer<?>>> byName;
    private final SingletonSupplier<Map<Class<?>, List<OutboxConsumer<?>>>> byType;

    OutboxConsumers(ObjectProvider<OutboxConsumer<?>> consumers) {
        byName = SingletonSupplier.of(
                () -> consumers.stream().collect(toMap(OutboxConsumer::name, Function.identity())));
        byType = SingletonSupplier.of(() -> consumers.stream().collect(groupingBy(OutboxConsumer::type)));
    }

    /** Of those who take their events together, or of the others. */
    String[] names(boolean together) {
        return byName.obtain().values().stream()
                .filter(consumer -> consumer.takesMany() == together)
                .map(OutboxConsumer::name)
                .toArray(String[]::new);
    }

    List<String> namesFor(Object event) {
        return byType.obtain().getOrDefault(event.getClass(), List.of()).stream()
                .filter(consumer -> consumer.isConcernedBy(event))
                .map(OutboxConsumer::name)
                .toList();
    }

    OutboxConsumer<?> named(String name) {
        OutboxConsumer<?> consumer = byName.obtain().get(name);
        if (consumer == null) {
            throw new IllegalStateException("Nobody is called " + name);
        }
        return consumer;
    }
}
