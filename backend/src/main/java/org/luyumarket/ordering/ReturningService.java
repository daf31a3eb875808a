package org.luyumarket.ordering;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import org.luyumarket.payment.Payments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Asks for the return of a payment outside the transaction of the delivery that asks: payments keep their own. */
@Service
class ReturningService {

    private final Payments payments;

    ReturningService(Payments payments) {
        this.payments = payments;
    }

    @Transactional(propagation = NOT_SUPPORTED)
    public Mono<Void> returnToBuyer(UnwantedMoney money) {
        return payments.returnUnwanted(money.paymentId(), money.reason()).then();
    }
}
