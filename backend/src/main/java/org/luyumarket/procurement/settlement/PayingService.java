package org.luyumarket.procurement.settlement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Outbox;
import org.luyumarket.procurement.settlement.BookingRepository.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class PayingService implements Paying {

    private static final int LONGEST_REASON = 500;

    private final DueRepository dues;
    private final BookingRepository payments;
    private final Counting counting;
    private final Completion completion;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    PayingService(
            DueRepository dues,
            BookingRepository payments,
            Counting counting,
            Completion completion,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.dues = dues;
        this.payments = payments;
        this.counting = counting;
        this.completion = completion;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<Void> pay(List<Part> parts, Person person) {
        return dues.lockAccountsOf(parts.stream().map(Part::due).toList())
                .thenMany(Flux.fromIterable(parts))
                .concatMap(part -> pay(part, person))
                .then();
    }

    private Mono<Void> pay(Part part, Person person) {
        UUID id = ids.next();
        return dues.find(part.due())
                .switchIfEmpty(Mono.error(UnknownDue::new))
                .doOnNext(due -> mustOwe(due, part))
                .then(Mono.defer(() -> payments.add(id, part, by(person))))
                .then(Mono.defer(() -> payments.find(id)))
                .flatMap(paid -> counted(paid, person))
                .flatMap(due -> completion.fulfil(due.deal().contract(), person));
    }

    private static void mustOwe(Due due, Part part) {
        if (!part.amount().isPositive() || part.amount().isGreaterThan(due.outstanding())) {
            throw new MoreThanOwed(due.number(), due.outstanding());
        }
    }

    @Override
    @Transactional
    public Mono<Payment> reverse(UUID payment, String reason, Person person) {
        UUID id = ids.next();
        return Mono.fromRunnable(() ->
                        new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny())
                .then(payments.find(payment))
                .filter(paid -> !paid.isReversal())
                .switchIfEmpty(Mono.error(ReversedBefore::new))
                .delayUntil(paid -> dues.lockAccountsOf(List.of(paid.due())))
                .delayUntil(paid -> payments.reverse(id, paid, reason, by(person)))
                .then(Mono.defer(() -> payments.find(id)))
                .delayUntil(back -> counted(back, person)
                        .delayUntil(due -> completion.reopen(due, person))
                        .flatMap(due -> outbox.append(List.of(
                                new MoneyWanted(due.id()),
                                new PaymentReversed(back.receipt().transfer(), back.ground())))));
    }

    /** The due as it stands after it. */
    private Mono<Due> counted(Payment payment, Person person) {
        return counting.afterPayment(payment, person).then(Mono.defer(() -> dues.find(payment.due())));
    }

    @Override
    public Flux<Payment> ofTransfer(UUID transfer) {
        return payments.ofTransfer(transfer);
    }

    private By by(Person person) {
        return new By(person, clock.instant());
    }
}
