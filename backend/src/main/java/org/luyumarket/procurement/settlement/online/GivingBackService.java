package org.luyumarket.procurement.settlement.online;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import org.luyumarket.payment.Payments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Asks Stripe to give money back, outside the transaction of the delivery that says so: payments keep their own. */
@Service
class GivingBackService {

    private final Payments payments;

    GivingBackService(Payments payments) {
        this.payments = payments;
    }

    /** A repeat is harmless: the payment itself is the key. */
    @Transactional(propagation = NOT_SUPPORTED)
    public Mono<Void> giveBack(PaidInVain money) {
        return payments.returnUnwanted(money.paymentId(), money.reason()).then();
    }
}
