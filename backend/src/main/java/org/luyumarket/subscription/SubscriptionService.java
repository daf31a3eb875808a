package org.luyumarket.subscription;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.subscription.SubscriptionRules.Wanted;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class SubscriptionService implements Subscriptions {

    private static final int MOST = 10;
    private static final int MOST_AT_ONCE = 500;
    private static final int SECRET_BYTES = 32;

    /** So long a secret that was replaced goes on signing, so that whoever checks can change over without a gap. */
    private static final Duration CHANGE_OVER = Duration.ofHours(24);

    private static final String NOTHING = "{}";

    private final SecureRandom random = new SecureRandom();
    private final SubscriptionRepository subscriptions;
    private final MessageRepository messages;
    private final MessageLogRepository log;
    private final Ids ids;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRepository subscriptions,
            MessageRepository messages,
            MessageLogRepository log,
            Ids ids,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Opened> open(String address, List<String> topics, Person owner) {
        return SubscriptionRules.check(address, topics, Subscriber.of(owner).kind())
                .delayUntil(wanted -> subscriptions
                        .count(Subscriber.of(owner))
                        .filter(count -> count < MOST)
                        .switchIfEmpty(Mono.error(() -> new TooManySubscriptions(MOST))))
                .map(wanted -> new Opened(subscription(wanted, owner), secret()))
                .delayUntil(opened -> subscriptions.add(opened.subscription(), opened.secret()));
    }

    private Subscription subscription(Wanted wanted, Person owner) {
        return new Subscription(
                ids.next(), Subscriber.of(owner), wanted.address(), wanted.topics(), true, null, clock.instant());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Flux<Subscription> of(Person owner) {
        return subscriptions.of(Subscriber.of(owner));
    }

    @Override
    public Mono<Subscription> switchTo(UUID id, boolean active, Person owner) {
        return own(id, owner)
                .then(Mono.defer(() -> subscriptions.switchTo(id, active)))
                .then(Mono.defer(() -> own(id, owner)));
    }

    @Override
    public Mono<Void> end(UUID id, Person owner) {
        return own(id, owner).flatMap(mine -> subscriptions.end(id));
    }

    @Override
    public Mono<Opened> rotate(UUID id, Person owner) {
        return own(id, owner)
                .map(mine -> new Opened(mine, secret()))
                .delayUntil(rotated -> subscriptions.rotate(
                        id, rotated.secret(), clock.instant().plus(CHANGE_OVER)));
    }

    @Override
    public Mono<Subscription> find(UUID id, Person owner) {
        return own(id, owner);
    }

    @Override
    public Mono<Page<Message>> log(UUID id, boolean failedOnly, PageRequest page, Person owner) {
        return own(id, owner).flatMap(mine -> log.page(id, failedOnly, page));
    }

    @Override
    public Mono<Long> failed(UUID id, Person owner) {
        return own(id, owner).flatMap(mine -> log.count(id, true));
    }

    @Override
    public Mono<Void> test(UUID id, Person owner) {
        return own(id, owner).flatMap(mine -> messages.add(id, Topic.TEST, NOTHING, clock.instant()));
    }

    @Override
    public Mono<Void> replay(UUID id, UUID message, Person owner) {
        return own(id, owner)
                .flatMap(mine -> log.again(id, List.of(message), clock.instant()))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(UnknownSubscription::new))
                .then();
    }

    @Override
    public Mono<Long> replay(UUID id, List<UUID> chosen, Person owner) {
        new FieldChecks()
                .check(!chosen.isEmpty(), "messages", "no-messages")
                .check(chosen.size() <= MOST_AT_ONCE, "messages", "too-many", MOST_AT_ONCE)
                .refuseIfAny();
        return own(id, owner).flatMap(mine -> log.again(id, chosen, clock.instant()));
    }

    @Override
    public Mono<Long> replayFailed(UUID id, Person owner) {
        return own(id, owner).flatMap(mine -> log.allFailedAgain(id, clock.instant()));
    }

    private Mono<Subscription> own(UUID id, Person owner) {
        return of(owner)
                .filter(subscription -> subscription.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(UnknownSubscription::new));
    }
}
