package org.luyumarket.payment;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The signature is verified before anything is opened, asked or stored. */
@Component
class StripeIntake implements StripeWebhooks {

    private final StripeNoticeReader reader;
    private final NoticeLane notices;

    StripeIntake(StripeNoticeReader reader, StripeNoticeService notices) {
        this.reader = reader;
        this.notices = new NoticeLane(notices::act, notices::keep);
    }

    @Override
    public Mono<Void> receive(String payload, String signature) {
        return Mono.fromCallable(() -> reader.read(payload, signature)).flatMap(notices::keep);
    }
}
