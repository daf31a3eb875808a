package org.luyumarket.procurement.requisition;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.institution.Member;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.requisition.Requisition.Progress;
import org.luyumarket.procurement.requisition.Requisition.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ApprovalService implements Approvals {

    private static final int LONGEST_NOTE = 500;

    private final RequisitionRepository requisitions;
    private final RequisitionMoves moves;
    private final Requisitions all;
    private final Members members;
    private final Budgets budgets;
    private final Clock clock;

    ApprovalService(
            RequisitionRepository requisitions,
            RequisitionMoves moves,
            Requisitions all,
            Members members,
            Budgets budgets,
            Clock clock) {
        this.requisitions = requisitions;
        this.moves = moves;
        this.all = all;
        this.members = members;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Override
    public Flux<Requisition> waitingFor(Person approver) {
        return members.seats(approver)
                .filter(seat -> seat.institution().isActive() && seat.may(MemberRole.APPROVER))
                .concatMap(seat -> requisitions
                        .submitted(seat.institution().id())
                        .filter(requisition -> requisition.isTurnOf(seat)));
    }

    @Override
    @Transactional
    public Mono<Requisition> decide(UUID requisition, long version, Decision decision, Person approver) {
        return all.find(requisition, approver)
                .flatMap(before -> members.seat(before.head().institution(), approver)
                        .map(seat -> seat.mustBe(MemberRole.APPROVER))
                        .map(before::mustBeDecidedBy)
                        .doOnNext(authority -> check(before, version, decision))
                        .flatMap(authority -> carryOut(before, decision, step(decision, approver, authority))));
    }

    private static void check(Requisition before, long version, Decision decision) {
        before.mustBecome(decision.verdict().outcome(), version);
        FieldChecks fields = new FieldChecks().optionalText("note", decision.note(), LONGEST_NOTE);
        if (decision.verdict() != Verdict.APPROVE) {
            fields.check(!decision.note().isBlank(), "note", "required");
        }
        fields.refuseIfAny();
    }

    private Step step(Decision decision, Person approver, Member authority) {
        String insteadOf = authority.personId().equals(approver.id()) ? null : authority.name();
        return moves.step(decision.verdict().name(), approver, insteadOf, decision.note());
    }

    private Mono<Requisition> carryOut(Requisition before, Decision decision, Step step) {
        if (decision.verdict() != Verdict.APPROVE) {
            return moves.take(before, decision.verdict().outcome(), Progress.NONE, step);
        }
        Progress after = moves.afterApproval(before.progress());
        return before.progress().isLast()
                ? moves.take(before, RequisitionStatus.APPROVED, after, step)
                        .delayUntil(approved -> budgets.hold(before.head().budget(), before.id(), before.amount()))
                : moves.take(before, RequisitionStatus.SUBMITTED, after, step);
    }

    /** Marks those whose approval is overdue, so that they stand on top of every approver's list; tells how many. */
    @Transactional
    public Mono<Long> escalate() {
        return requisitions.escalate(clock.instant());
    }
}
