package org.luyumarket.payment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Keeps what Stripe told, once, and acts on it: at once where that takes nothing but our own tables, else by the outbox. */
@Service
class StripeNoticeService {

    private final StripeEventRepository events;
    private final AttemptService attempts;
    private final Outbox outbox;
    private final Clock clock;

    StripeNoticeService(StripeEventRepository events, AttemptService attempts, Outbox outbox, Clock clock) {
        this.events = events;
        this.attempts = attempts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is told of checkouts is recorded with the notices themselves. */
    @Transactional
    public Mono<Void> act(List<StripeNotice> notices) {
        return fresh(notices)
                .flatMap(facts -> attempts.record(facts.stream()
                                .filter(CheckoutReported.class::isInstance)
                                .map(CheckoutReported.class::cast)
                                .toList())
                        .then(outbox.append(facts.stream()
                                .filter(fact -> !(fact instanceof CheckoutReported))
                                .toList())));
    }

    /** Nothing is done yet but that it cannot be lost any more; acting on it is the outbox's work, and can be tried again. */
    @Transactional
    public Mono<Void> keep(StripeNotice notice) {
        return fresh(List.of(notice)).flatMap(outbox::append);
    }

    /** What is told for the first time; of notices that tell the same the first speaks. */
    private Mono<List<Record>> fresh(List<StripeNotice> notices) {
        return events.remember(notices, clock.instant()).map(unheard -> {
            Set<String> untold = new HashSet<>(unheard);
            return notices.stream()
                    .filter(notice -> untold.remove(notice.eventId()))
                    .flatMap(notice -> notice.facts().stream())
                    .toList();
        });
    }
}
