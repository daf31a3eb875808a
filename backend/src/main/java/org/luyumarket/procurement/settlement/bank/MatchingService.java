package org.luyumarket.procurement.settlement.bank;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.settlement.Paying;
import org.luyumarket.procurement.settlement.Paying.Part;
import org.luyumarket.procurement.settlement.Payment;
import org.luyumarket.procurement.settlement.bank.Matching.Decision;
import org.luyumarket.procurement.settlement.bank.Transfers.Choice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Books a transfer for what it is for, one transfer a transaction. */
@Service
class MatchingService {

    private static final int LONGEST_NOTE = 500;
    private static final int MOST_CHOICES = 100;

    private final TransferRepository transfers;
    private final Paying paying;
    private final AuditTrail audit;

    MatchingService(TransferRepository transfers, Paying paying, AuditTrail audit) {
        this.transfers = transfers;
        this.paying = paying;
        this.audit = audit;
    }

    /** What is beyond doubt; the transfer as it is then. */
    @Transactional
    public Mono<Transfer> match(UUID id, Person staff) {
        return transfers
                .lock(id)
                .filter(transfer -> transfer.free().isPositive())
                .flatMap(transfer -> decide(transfer).flatMap(decision -> paying.pay(parts(id, decision), staff)))
                .then(Mono.defer(() -> transfers.find(id)));
    }

    /** Whether something of the transfer is beyond doubt. */
    Mono<Boolean> isClear(UUID id) {
        return transfers.find(id).flatMap(this::decide).hasElement();
    }

    private Mono<Decision> decide(Transfer transfer) {
        return transfers
                .candidates(transfer.incoming(), "")
                .collectList()
                .map(candidates -> new Matching(transfer.incoming(), candidates).decide())
                .filter(decision -> decision.ground() != null);
    }

    private static List<Part> parts(UUID transfer, Decision decision) {
        return decision.shares().stream()
                .map(share ->
                        new Part(share.due().due(), transfer, share.amount(), String.valueOf(decision.ground()), ""))
                .toList();
    }

    @Transactional
    public Mono<Void> match(UUID id, List<Choice> choices, String note, Person staff) {
        return Mono.fromRunnable(() -> check(choices, note))
                .then(Mono.defer(() -> transfers.lock(id)))
                .switchIfEmpty(Mono.error(UnknownTransfer::new))
                .doOnNext(transfer -> mustHave(transfer, choices))
                .delayUntil(transfer -> mustSayWhy(transfer, choices, note))
                .flatMap(transfer -> paying.pay(byHand(id, choices, note), staff))
                .then(Mono.defer(() -> noted(staff, "transfer.matched", id, note)));
    }

    private static void check(List<Choice> choices, String note) {
        new FieldChecks()
                .range("parts", choices.size(), 1, MOST_CHOICES)
                .check(choices.stream().allMatch(choice -> choice.amount().isPositive()), "amount", "not-positive")
                .optionalText("note", note, LONGEST_NOTE)
                .refuseIfAny();
    }

    private static void mustHave(Transfer transfer, List<Choice> choices) {
        Money wanted = choices.stream().map(Choice::amount).reduce(Cny.zero(), Money::plus);
        if (wanted.isGreaterThan(transfer.free())) {
            throw new MoreThanCame(transfer.free());
        }
    }

    /** Money of another than the buyer is booked by hand only with a word on why. */
    private Mono<Void> mustSayWhy(Transfer transfer, List<Choice> choices, String note) {
        return transfers
                .paysForAnother(transfer.id(), choices.stream().map(Choice::due).toList())
                .doOnNext(another -> new FieldChecks()
                        .check(!another || !note.isBlank(), "note", "required")
                        .refuseIfAny())
                .then();
    }

    private static List<Part> byHand(UUID transfer, List<Choice> choices, String note) {
        return choices.stream()
                .map(choice -> new Part(choice.due(), transfer, choice.amount(), Ground.BY_HAND.name(), note))
                .toList();
    }

    /** The payment that takes it back. */
    @Transactional
    public Mono<Payment> reverse(UUID payment, String reason, Person staff) {
        return paying.reverse(payment, reason, staff)
                .delayUntil(
                        back -> noted(staff, "transfer.reversed", back.receipt().transfer(), reason));
    }

    private Mono<Void> noted(Person staff, String verb, UUID transfer, String detail) {
        return audit.record(staff, new AuditedAction(verb, transfer.toString(), detail));
    }
}
