package org.luyumarket.ordering;

import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.OutboxConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PaymentSucceededListener implements OutboxConsumer<PaymentSucceeded> {

    private final SettlementService settlement;

    PaymentSucceededListener(SettlementService settlement) {
        this.settlement = settlement;
    }

    @Override
    public String name() {
        return "ordering.payment-succeeded";
    }

    @Override
    public Class<PaymentSucceeded> type() {
        return PaymentSucceeded.class;
    }

    @Override
    public Mono<Void> handle(PaymentSucceeded event) {
        return settlement.paid(event);
    }
}
