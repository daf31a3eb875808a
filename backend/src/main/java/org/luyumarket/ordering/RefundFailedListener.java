package org.luyumarket.ordering;

import org.luyumarket.payment.RefundFailed;
import org.luyumarket.platform.OutboxConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class RefundFailedListener implements OutboxConsumer<RefundFailed> {

    private final SettlementService settlement;

    RefundFailedListener(SettlementService settlement) {
        this.settlement = settlement;
    }

    @Override
    public String name() {
        return "ordering.refund-failed";
    }

    @Override
    public Class<RefundFailed> type() {
        return RefundFailed.class;
    }

    @Override
    public Mono<Void> handle(RefundFailed event) {
        return settlement.refundFailed(event);
    }
}
