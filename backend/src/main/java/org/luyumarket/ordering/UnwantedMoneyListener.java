package org.luyumarket.ordering;

import org.luyumarket.platform.OutboxConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends unwanted money back. A repeat is harmless: the payment itself is the key. */
@Component
class UnwantedMoneyListener implements OutboxConsumer<UnwantedMoney> {

    private final ReturningService returning;

    UnwantedMoneyListener(ReturningService returning) {
        this.returning = returning;
    }

    @Override
    public String name() {
        return "ordering.unwanted-money";
    }

    @Override
    public Class<UnwantedMoney> type() {
        return UnwantedMoney.class;
    }

    @Override
    public Mono<Void> handle(UnwantedMoney event) {
        return returning.returnToBuyer(event);
    }
}
