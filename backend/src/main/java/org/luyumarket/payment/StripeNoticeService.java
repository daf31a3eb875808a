package org.luyumarket.payment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Keeps what Stripe told, once; acting on it is the outbox's work. */
@Service
class StripeNoticeService {

    private final StripeEventRepository events;
    private final Outbox outbox;
    private final Clock clock;

    StripeNoticeService(StripeEventRepository events, Outbox outbox, Clock clock) {
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of notices that tell the same the first speaks. */
    @Transactional
    public Mono<Void> keep(List<StripeNotice> notices) {
        return events.remember(notices, clock.instant()).flatMap(fresh -> outbox.append(factsOf(notices, fresh)));
    }

    private static List<Record> factsOf(List<StripeNotice> notices, Set<String> fresh) {
        Set<String> untold = new HashSet<>(fresh);
        return notices.stream()
                .filter(notice -> untold.remove(notice.eventId()))
                .flatMap(notice -> notice.facts().stream())
                .toList();
    }
}
