package org.luyumarket.subscription;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.luyumarket.identity.Person;
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
    private static final int SECRET_BYTES = 32;
    private static final String NOTHING = "{}";

    private final SecureRandom random = new SecureRandom();
    private final SubscriptionRepository subscriptions;
    private final MessageRepository messages;
    private final Ids ids;
    private final Clock clock;

    SubscriptionService(SubscriptionRepository subscriptions, MessageRepository messages, Ids ids, Clock clock) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Opened> open(String address, List<String> topics, Person supplier) {
        return SubscriptionRules.check(address, topics)
                .delayUntil(wanted -> subscriptions
                        .count(owner(supplier))
                        .filter(count -> count < MOST)
                        .switchIfEmpty(Mono.error(() -> new TooManySubscriptions(MOST))))
                .map(wanted -> new Opened(subscription(wanted, supplier), secret()))
                .delayUntil(opened -> subscriptions.add(opened.subscription(), opened.secret()));
    }

    private Subscription subscription(Wanted wanted, Person supplier) {
        return new Subscription(
                ids.next(), owner(supplier), wanted.address(), wanted.topics(), true, null, clock.instant());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Flux<Subscription> of(Person supplier) {
        return subscriptions.of(owner(supplier));
    }

    @Override
    public Mono<Subscription> switchTo(UUID id, boolean active, Person supplier) {
        return own(id, supplier)
                .then(Mono.defer(() -> subscriptions.switchTo(id, active)))
                .then(Mono.defer(() -> own(id, supplier)));
    }

    @Override
    public Mono<Void> end(UUID id, Person supplier) {
        return own(id, supplier).flatMap(mine -> subscriptions.end(id));
    }

    @Override
    public Mono<Page<Message>> log(UUID id, PageRequest page, Person supplier) {
        return own(id, supplier).flatMap(mine -> messages.log(id, page));
    }

    @Override
    public Mono<Void> test(UUID id, Person supplier) {
        return own(id, supplier).flatMap(mine -> messages.add(id, Topic.TEST, NOTHING, clock.instant()));
    }

    @Override
    public Mono<Void> replay(UUID id, UUID message, Person supplier) {
        return own(id, supplier)
                .flatMap(mine -> messages.again(id, message, clock.instant()))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(UnknownSubscription::new))
                .then();
    }

    private Mono<Subscription> own(UUID id, Person supplier) {
        return of(supplier)
                .filter(subscription -> subscription.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(UnknownSubscription::new));
    }

    private static String owner(Person supplier) {
        return Objects.requireNonNullElse(supplier.supplierId(), "");
    }
}
