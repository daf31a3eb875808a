package org.luyumarket.payout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.payout.Run.Signature;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What becomes of a run as a whole: drawn up by one person, approved by another, or discarded. */
@Service
class RunService {

    private final CollectingService collecting;
    private final BookRepository book;
    private final RunRepository runs;
    private final DrawingRepository drawing;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    RunService(
            CollectingService collecting,
            BookRepository book,
            RunRepository runs,
            DrawingRepository drawing,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.collecting = collecting;
        this.book = book;
        this.runs = runs;
        this.drawing = drawing;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whoever draws up at the same time waits at the book, and is then refused. */
    @Transactional
    public Mono<Run> draw(LocalDate until, Person staff) {
        UUID run = ids.next();
        return collecting
                .collectAll()
                .then(Mono.defer(book::closedUntil))
                .doOnNext(closed -> mustBeEnd(until, closed))
                .flatMap(closed -> runs.add(run, until, by(staff)))
                .doOnNext(added -> refuseUnless(added == 1, "payout-run-waits"))
                .flatMap(added -> drawing.draw(run, until))
                .doOnNext(payouts -> refuseUnless(payouts > 0, "payout-nothing-due"))
                .then(Mono.defer(() -> note("payout.drawn", run, until.toString(), staff)))
                .then(Mono.defer(() -> runs.find(run)));
    }

    private void mustBeEnd(LocalDate until, LocalDate closed) {
        if (!Period.ends(closed, LocalDate.now(clock)).contains(until)) {
            throw new InvalidInput("until", "payout-until");
        }
    }

    @Transactional
    public Mono<Run> approve(Run run, Person staff) {
        refuseUnless(!run.drawn().personId().equals(staff.id()), "payout-drawn-by-the-same");
        return decide(run, RunStatus.APPROVED, "", staff)
                .then(Mono.defer(() -> drawing.hasOldAccounts(run.id())))
                .doOnNext(old -> refuseUnless(!old, "payout-account-changed"))
                .then(Mono.defer(() -> drawing.approve(run.id())))
                .then(Mono.defer(() ->
                        note("payout.approved", run.id(), run.tally().amount().toString(), staff)))
                .then(Mono.defer(() -> runs.find(run.id())));
    }

    @Transactional
    public Mono<Run> discard(Run run, String reason, Person staff) {
        return decide(run, RunStatus.DISCARDED, reason, staff)
                .then(Mono.defer(() -> drawing.discard(run.id())))
                .then(Mono.defer(() -> note("payout.discarded", run.id(), reason, staff)))
                .then(Mono.defer(() -> runs.find(run.id())));
    }

    private Mono<Long> decide(Run run, RunStatus status, String reason, Person staff) {
        return book.lock()
                .then(Mono.defer(() -> runs.decide(run.id(), status, by(staff), reason)))
                .doOnNext(changed -> refuseUnless(changed == 1, "payout-run-decided"));
    }

    private Signature by(Person staff) {
        return new Signature(staff.id(), staff.displayName(), clock.instant());
    }

    private static void refuseUnless(boolean holds, String code) {
        if (!holds) {
            throw new PayoutForbids(code);
        }
    }

    private Mono<Void> note(String verb, UUID run, String detail, Person staff) {
        return audit.record(staff, new AuditedAction(verb, run.toString(), detail));
    }
}
