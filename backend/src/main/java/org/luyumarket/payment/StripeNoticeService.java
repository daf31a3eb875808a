package org.luyumarket.payment;

import java.time.Clock;
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

    @Transactional
    public Mono<Void> keep(StripeNotice notice) {
        return events.remember(notice, clock.instant()).flatMap(fresh -> outbox.append(fresh.facts()));
    }
}
