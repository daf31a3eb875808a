package org.luyumarket.subscription;

import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What subscribers are told, and where. To everybody else a subscription does not exist. */
public interface Subscriptions {

    /** Shows the secret for the only time. */
    Mono<Opened> open(String address, List<String> topics, Person owner);

    Flux<Subscription> of(Person owner);

    /** On again, with its failures forgotten, or off. */
    Mono<Subscription> switchTo(UUID id, boolean active, Person owner);

    Mono<Void> end(UUID id, Person owner);

    /** Another secret, shown for the only time; the one before goes on signing beside it for a day. */
    Mono<Opened> rotate(UUID id, Person owner);

    Mono<Subscription> find(UUID id, Person owner);

    /** What was sent and what came of it, the latest first; kept for thirty days. */
    Mono<Page<Message>> log(UUID id, boolean failedOnly, PageRequest page, Person owner);

    /** How many of these did not get through. */
    Mono<Long> failed(UUID id, Person owner);

    /** Sends a message that says nothing, to see whether it gets through. */
    Mono<Void> test(UUID id, Person owner);

    /** Sends a message once more, under its old id. */
    Mono<Void> replay(UUID id, UUID message, Person owner);

    /** The same for several; how many they were, which leaves out those that are not of this subscription. */
    Mono<Long> replay(UUID id, List<UUID> messages, Person owner);

    /** The same for all that did not get through. */
    Mono<Long> replayFailed(UUID id, Person owner);

    /** A subscription and the new secret its messages are signed with. */
    record Opened(Subscription subscription, String secret) {}
}
