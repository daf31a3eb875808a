package org.luyumarket.ordering;

import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.OutboxConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class RefundSettledListener implements OutboxConsumer<RefundSettled> {

    private final SettlementService settlement;

    RefundSettledListener(SettlementService settlement) {
        this.settlement = settlement;
    }

    @Override
    public String name() {
        return "ordering.refund-settled";
    }

    @Override
    public Class<RefundSettled> type() {
        return RefundSettled.class;
    }

    @Override
    public Mono<Void> handle(RefundSettled event) {
        return settlement.refunded(event);
    }
}
