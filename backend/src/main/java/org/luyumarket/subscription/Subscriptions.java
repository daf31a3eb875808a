package org.luyumarket.subscription;

import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What suppliers are told, and where. To everybody else a subscription does not exist. */
public interface Subscriptions {

    /** Shows the secret for the only time. */
    Mono<Opened> open(String address, List<String> topics, Person supplier);

    Flux<Subscription> of(Person supplier);

    /** On again, with its failures forgotten, or off. */
    Mono<Subscription> switchTo(UUID id, boolean active, Person supplier);

    Mono<Void> end(UUID id, Person supplier);

    /** What was sent and what came of it, the latest first; kept for thirty days. */
    Mono<Page<Message>> log(UUID id, PageRequest page, Person supplier);

    /** Sends a message that says nothing, to see whether it gets through. */
    Mono<Void> test(UUID id, Person supplier);

    /** Sends a message once more, under its old id. */
    Mono<Void> replay(UUID id, UUID message, Person supplier);

    /** A new subscription and the secret its messages are signed with. */
    record Opened(Subscription subscription, String secret) {}
}
