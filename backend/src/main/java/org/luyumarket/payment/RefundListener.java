package org.luyumarket.payment;

import org.luyumarket.platform.OutboxConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what a webhook told of a refund; one that is not ours is passed over. */
@Component
class RefundListener implements OutboxConsumer<RefundReported> {

    private final RefundService refunds;

    RefundListener(RefundService refunds) {
        this.refunds = refunds;
    }

    @Override
    public String name() {
        return "payment.refund-reported";
    }

    @Override
    public Class<RefundReported> type() {
        return RefundReported.class;
    }

    @Override
    public Mono<Void> handle(RefundReported event) {
        return refunds.record(event.refundId(), event.report()).then();
    }
}
