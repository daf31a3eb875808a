package org.luyumarket.payout;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where payouts are looked after. */
@Component
class PayoutDesk implements Payouts {

    private static final int SHOWN_ENDS = 6;
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_REASON = 200;

    private final BookRepository book;
    private final RunRepository runs;
    private final PayoutRepository payouts;
    private final RunService deciding;
    private final BankAnswerService answers;
    private final PersonalData seal;
    private final Clock clock;

    PayoutDesk(
            BookRepository book,
            RunRepository runs,
            PayoutRepository payouts,
            RunService deciding,
            BankAnswerService answers,
            PersonalData seal,
            Clock clock) {
        this.book = book;
        this.runs = runs;
        this.payouts = payouts;
        this.deciding = deciding;
        this.answers = answers;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Run>> runs(Person viewer, PageRequest page) {
        Treasurers.mustSee(viewer);
        return runs.page(page);
    }

    @Override
    public Mono<Run> run(UUID id, Person viewer) {
        Treasurers.mustSee(viewer);
        return runs.find(id).switchIfEmpty(Mono.error(UnknownPayout::new));
    }

    @Override
    public Mono<Page<Payout>> of(UUID run, Person viewer, PageRequest page) {
        Treasurers.mustSee(viewer);
        return payouts.page(run, page);
    }

    @Override
    public Flux<LocalDate> ends(Person viewer) {
        Treasurers.mustSee(viewer);
        return book.closedUntil()
                .flatMapIterable(closed -> Period.ends(closed, LocalDate.now(clock)))
                .take(SHOWN_ENDS);
    }

    @Override
    public Mono<Run> draw(LocalDate until, Person staff) {
        Treasurers.mustAct(staff);
        return deciding.draw(until, staff);
    }

    @Override
    public Mono<Run> approve(UUID run, Person staff) {
        Treasurers.mustAct(staff);
        return run(run, staff).flatMap(found -> deciding.approve(found, staff));
    }

    @Override
    public Mono<Run> discard(UUID run, String reason, Person staff) {
        Treasurers.mustAct(staff);
        new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny();
        return run(run, staff).flatMap(found -> deciding.discard(found, reason.strip(), staff));
    }

    @Override
    public Mono<Payout> paid(UUID payout, String bankReference, Person staff) {
        Treasurers.mustAct(staff);
        new FieldChecks().text("reference", bankReference, LONGEST_REFERENCE).refuseIfAny();
        return answers.paid(payout, bankReference.strip(), staff);
    }

    @Override
    public Mono<Payout> bounced(UUID payout, String reason, Person staff) {
        Treasurers.mustAct(staff);
        new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny();
        return answers.bounced(payout, reason.strip(), staff);
    }

    @Override
    public Mono<byte[]> transferText(UUID run, Person staff) {
        return transfers(run, staff).map(TransferList::text);
    }

    @Override
    public Flux<ByteBuffer> transferWorkbook(UUID run, Person staff) {
        return transfers(run, staff).flatMapMany(TransferList::workbook);
    }

    /** Whoever is given the accounts leaves a trace. */
    private Mono<TransferList> transfers(UUID id, Person staff) {
        Treasurers.mustAct(staff);
        return run(id, staff)
                .doOnNext(PayoutDesk::mustBeApproved)
                .delayUntil(run -> answers.listed(run, staff))
                .flatMapMany(run -> payouts.toTransfer(run.id()))
                .map(transfer -> transfer.withAccount(seal.open(transfer.account())))
                .collectList()
                .map(TransferList::new);
    }

    private static void mustBeApproved(Run run) {
        if (run.status() != RunStatus.APPROVED) {
            throw new PayoutForbids("payout-run-not-approved");
        }
    }
}
