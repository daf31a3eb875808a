package org.luyumarket.procurement.settlement.online;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentRequest;
import org.luyumarket.payment.Payments;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.Dues;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who may pay a due, and the steps of starting to: who pays is on disk before Stripe hears of it. */
@Component
class OnlineDesk implements OnlineDues {

    private final Dues dues;
    private final Members members;
    private final OnlineService service;
    private final Payments payments;

    OnlineDesk(Dues dues, Members members, OnlineService service, Payments payments) {
        this.dues = dues;
        this.members = members;
        this.service = service;
        this.payments = payments;
    }

    @Override
    public Mono<Payment> start(UUID due, Wish wish, Person finance) {
        return dues.find(due, finance)
                .map(Due.File::due)
                .delayUntil(found ->
                        members.seat(found.deal().institution(), finance).map(seat -> seat.mustBe(MemberRole.FINANCE)))
                .doOnNext(OnlineDesk::mustBeOwed)
                .delayUntil(found -> service.intend(found, finance))
                .flatMap(found -> payments.start(request(found, wish)));
    }

    private static void mustBeOwed(Due due) {
        if (!due.outstanding().isPositive()) {
            throw new NothingOwed(due.number());
        }
    }

    /** Under the number of the latest advice: where another amount is asked for, it is another payment. */
    private static PaymentRequest request(Due due, Wish wish) {
        return new PaymentRequest(
                due.advice().number(),
                due.outstanding(),
                wish.method(),
                due.deal().purpose() + " " + due.number(),
                wish.returnTo(),
                wish.idempotencyKey());
    }

    @Override
    public Flux<Payment> tried(Due due) {
        return payments.of(due.advice().number());
    }
}
