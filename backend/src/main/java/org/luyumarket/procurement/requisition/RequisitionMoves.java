package org.luyumarket.procurement.requisition;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.requisition.Requisition.Progress;
import org.luyumarket.procurement.requisition.Requisition.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One requisition from one state to the next, with the step that tells of it; to be called in a transaction. */
@Component
class RequisitionMoves {

    private final RequisitionRepository requisitions;
    private final ObjectProvider<RequisitionListener> listeners;
    private final Clock clock;
    private final Duration approvalTime;

    RequisitionMoves(
            RequisitionRepository requisitions,
            ObjectProvider<RequisitionListener> listeners,
            Clock clock,
            @Value("${luyu.approval-time:P3D}") Duration approvalTime) {
        this.requisitions = requisitions;
        this.listeners = listeners;
        this.clock = clock;
        this.approvalTime = approvalTime;
    }

    Mono<Requisition> take(Requisition before, RequisitionStatus next, Progress progress, Step step) {
        return requisitions
                .move(before, next, progress)
                .flatMap(rows -> after(rows, before, step))
                .delayUntil(after -> next.isTurnedDown() ? tell(listener -> listener.turnedDown(after)) : Mono.empty());
    }

    /** To the approvers of a unit, as many as its ladder asks for. */
    Mono<Requisition> submit(Requisition before, Institution unit, Person requester) {
        Progress progress = firstOf(unit.ladder().levelsFor(before.amount()));
        Step step = step(RequisitionStatus.SUBMITTED.name(), requester, "");
        return take(before, RequisitionStatus.SUBMITTED, progress, step)
                .delayUntil(after -> tell(listener -> listener.submitted(after, unit)));
    }

    private Mono<Void> tell(Function<RequisitionListener, Mono<Void>> news) {
        return Flux.fromStream(listeners::orderedStream).concatMap(news).then();
    }

    /** The requisition after a step that one row tells of; without it somebody was faster. */
    Mono<Requisition> after(long rows, Requisition before, Step step) {
        return rows == 0
                ? requisitions.find(before.id()).flatMap(now -> Mono.error(now.moved()))
                : requisitions.addStep(before.id(), step).then(Mono.defer(() -> requisitions.find(before.id())));
    }

    Step step(String action, Person person, String note) {
        return step(action, person, null, note);
    }

    Step step(String action, Person person, @Nullable String insteadOf, String note) {
        return new Step(action, person.id(), person.displayName(), insteadOf, clock.instant(), note.strip());
    }

    /** Before the first of so many approvals. */
    private Progress firstOf(int levels) {
        return new Progress(0, levels, clock.instant().plus(approvalTime), false);
    }

    /** After one approval more. */
    Progress afterApproval(Progress before) {
        return new Progress(
                before.next(),
                before.needed(),
                before.isLast() ? null : clock.instant().plus(approvalTime),
                false);
    }
}
