package org.luyumarket.payout;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.payout.Payout.Settled;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What the bank said of payouts, and who was given the list of them; one after the other where two say it at once. */
@Service
class BankAnswerService {

    private final PayoutRepository payouts;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    BankAnswerService(PayoutRepository payouts, AuditTrail audit, Outbox outbox, Clock clock) {
        this.payouts = payouts;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Mono<Payout> paid(UUID id, String reference, Person staff) {
        Settled settled = new Settled(reference, staff.displayName(), clock.instant(), "");
        return moving(id, PayoutStatus.PAID)
                .then(Mono.defer(() -> payouts.isTaken(reference)))
                .doOnNext(taken -> refuseIf(taken, "payout-reference-taken", reference))
                .then(Mono.defer(() -> settle(id, PayoutStatus.PAID, settled, "payout.paid", staff)));
    }

    @Transactional
    public Mono<Payout> bounced(UUID id, String reason, Person staff) {
        Settled settled = new Settled(null, staff.displayName(), clock.instant(), reason);
        return moving(id, PayoutStatus.BOUNCED)
                .then(Mono.defer(() -> settle(id, PayoutStatus.BOUNCED, settled, "payout.bounced", staff)));
    }

    private Mono<Payout> moving(UUID id, PayoutStatus next) {
        return payouts.lock(id)
                .switchIfEmpty(Mono.error(UnknownPayout::new))
                .doOnNext(payout -> refuseIf(!payout.status().canBecome(next), "payout-moved-on"));
    }

    private Mono<Payout> settle(UUID id, PayoutStatus status, Settled settled, String verb, Person staff) {
        return payouts.settle(id, status, settled)
                .then(Mono.defer(() -> payouts.lock(id)))
                .delayUntil(payout -> audit.record(
                        staff,
                        new AuditedAction(
                                verb,
                                payout.supplierId(),
                                payout.amount() + " "
                                        + (settled.bankReference() == null
                                                ? settled.reason()
                                                : settled.bankReference()))))
                .delayUntil(payout -> outbox.append(List.of(PayoutAnswered.of(payout))));
    }

    @Transactional
    public Mono<Void> listed(Run run, Person staff) {
        return audit.record(
                staff,
                new AuditedAction(
                        "payout.list-read",
                        run.id().toString(),
                        run.tally().amount().toString()));
    }

    private static void refuseIf(boolean holds, String code, Object... arguments) {
        if (holds) {
            throw new PayoutForbids(code, arguments);
        }
    }
}
