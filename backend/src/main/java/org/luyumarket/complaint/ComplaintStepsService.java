package org.luyumarket.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.luyumarket.complaint.Complaint.Message;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.Complaint.Side;
import org.luyumarket.complaint.Complaint.Standing;
import org.luyumarket.complaint.Complaints.Verdict;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The steps of a complaint, each under its lock: two who act at once act one after the other. */
@Service
class ComplaintStepsService {

    private final ComplaintRepository complaints;
    private final ComplaintClock times;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ComplaintStepsService(
            ComplaintRepository complaints,
            ComplaintClock times,
            AuditTrail audit,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.complaints = complaints;
        this.times = times;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Mono<Void> open(Complaint complaint, String words) {
        return complaints
                .add(complaint)
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new ComplaintForbids("complaint-exists")))
                .then(Mono.defer(() -> say(complaint.id(), Side.BUYER, words)))
                .then(Mono.defer(() -> tell(complaint)));
    }

    @Transactional
    public Mono<Void> answer(UUID id, String words, Person supplier) {
        return locked(id)
                .doOnNext(complaint -> complaint.mustWaitFor(supplier))
                .flatMap(complaint -> store(complaint, standing -> standing.answered(now(), times.buyerBy(now()))))
                .then(Mono.defer(() -> say(id, Side.SUPPLIER, words)));
    }

    @Transactional
    public Mono<Void> escalate(UUID id, String why) {
        return locked(id)
                .doOnNext(ComplaintStepsService::mustBeAnswered)
                .flatMap(this::handToStaff)
                .then(Mono.defer(() -> say(id, Side.BUYER, why)));
    }

    private static void mustBeAnswered(Complaint complaint) {
        if (complaint.status() != ComplaintStatus.ANSWERED) {
            throw new ComplaintForbids("complaint-moved-on");
        }
    }

    @Transactional
    public Mono<Void> settle(UUID id) {
        return locked(id).flatMap(this::settle);
    }

    @Transactional
    public Mono<Void> close(UUID id, Verdict verdict, Person staff) {
        return locked(id)
                .doOnNext(complaint -> complaint.mustWaitFor(staff))
                .delayUntil(complaint -> store(complaint, standing -> standing.closed(verdict.outcome(), now())))
                .flatMap(complaint -> audit.record(staff, closing(complaint, verdict)))
                .then(Mono.defer(() -> say(id, Side.STAFF, verdict.words())));
    }

    private static AuditedAction closing(Complaint complaint, Verdict verdict) {
        return new AuditedAction(
                "complaint.closed", complaint.goods().orderNumber(), verdict.outcome() + ": " + verdict.words());
    }

    /** What nobody answered in time is for staff; what a buyer left standing is settled. It may have moved on meanwhile. */
    @Transactional
    public Mono<Void> timeIsUp(UUID id) {
        return locked(id)
                .filter(complaint -> !now().isBefore(complaint.standing().answerBy()))
                .flatMap(complaint -> switch (complaint.status()) {
                    case OPEN -> handToStaff(complaint);
                    case ANSWERED -> settle(complaint);
                    case ESCALATED, CLOSED -> Mono.empty();
                });
    }

    private Mono<Void> handToStaff(Complaint complaint) {
        return store(complaint, standing -> standing.become(ComplaintStatus.ESCALATED, times.staffBy(now())));
    }

    private Mono<Void> settle(Complaint complaint) {
        return store(complaint, standing -> standing.closed(Outcome.SETTLED, now()));
    }

    private Mono<Complaint> locked(UUID id) {
        return complaints.lock(id);
    }

    private Mono<Void> store(Complaint complaint, UnaryOperator<Standing> step) {
        Complaint next = complaint.with(step.apply(complaint.standing()));
        return complaints.store(next).then(Mono.defer(() -> tell(next)));
    }

    private Mono<Void> say(UUID id, Side side, String words) {
        return complaints.add(id, new Message(ids.next(), side, words, now()));
    }

    private Mono<Void> tell(Complaint complaint) {
        return outbox.append(List.of(ComplaintChanged.of(complaint)));
    }

    private Instant now() {
        return clock.instant();
    }
}
