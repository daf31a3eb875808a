package org.luyumarket.procurement.requisition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.institution.Member;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;

/** What somebody of a unit wants to buy, with who has to agree and who has. */
public record Requisition(
        UUID id,
        String number,
        Head head,
        RequisitionStatus status,
        Progress progress,
        List<Line> lines,
        List<Drop> plan,
        List<Step> steps,
        long version) {

    public Requisition {
        lines = List.copyOf(lines);
        plan = List.copyOf(plan);
        steps = List.copyOf(steps);
    }

    /** Whose it is and what it is for; names as they were when it was drawn up. */
    public record Head(
            UUID institution,
            String institutionName,
            UUID budget,
            String purpose,
            UUID requesterId,
            String requester) {}

    /** How many approvals it has and needs; when the next one is due, and whether that has passed. */
    public record Progress(int given, int needed, @Nullable Instant due, boolean escalated) {

        static final Progress NONE = new Progress(0, 0, null, false);

        /** The level whose turn it is, from 1. */
        public int next() {
            return given + 1;
        }

        boolean isLast() {
            return next() >= needed;
        }
    }

    /** The request for quotations that a price was offered in. */
    public record Quoted(UUID id, String number) {}

    /** A product at the price and weight it had when the requisition was last written; the price by its tiers, or as it was quoted. */
    public record Line(
            int number,
            String sku,
            String name,
            String supplierId,
            String supplier,
            DivisionCode county,
            String category,
            int quantity,
            Money unitPrice,
            Weight unitWeight,
            @Nullable Quoted quoted) {

        public Money amount() {
            return unitPrice.multipliedBy(quantity);
        }

        Want asWanted() {
            return new Want(sku, quantity, quoted == null ? null : quoted.id());
        }

        public Weight weight() {
            return unitWeight.times(quantity);
        }
    }

    /** Who did what when; whoever stood in for somebody says for whom. */
    public record Step(
            String action,
            UUID personId,
            String person,
            @Nullable String insteadOf,
            Instant at,
            String note) {}

    public Money amount() {
        return lines.stream().map(Line::amount).reduce(Cny.zero(), Money::plus);
    }

    public boolean isRequestedBy(UUID person) {
        return head.requesterId().equals(person);
    }

    /** Whether this person could decide now. */
    public boolean isTurnOf(Seat seat) {
        return status == RequisitionStatus.SUBMITTED
                && !isRequestedBy(seat.personId())
                && !hasApproved(seat.personId())
                && authority(seat).isPresent();
    }

    /**
     * In whose right somebody decides: their own if their level is high enough, else that of somebody they stand in for, who is
     * not the requester.
     */
    Member mustBeDecidedBy(Seat seat) {
        if (status != RequisitionStatus.SUBMITTED) {
            throw moved();
        }
        if (isRequestedBy(seat.personId())) {
            throw new OwnRequisition();
        }
        if (hasApproved(seat.personId())) {
            throw new ApprovedBefore();
        }
        return authority(seat).orElseThrow(() -> new NotYourTurn(progress.next()));
    }

    private Optional<Member> authority(Seat seat) {
        return Stream.concat(Stream.of(seat.member()), seat.absent().stream())
                .filter(member -> member.duties().roles().contains(MemberRole.APPROVER))
                .filter(member -> member.duties().level() >= progress.next())
                .filter(member -> !isRequestedBy(member.personId()))
                .findFirst();
    }

    /** Whether this person approved it since it was last submitted; two levels take two people. */
    private boolean hasApproved(UUID person) {
        int submitted = lastSubmission();
        return steps.stream()
                .skip(submitted + 1L)
                .anyMatch(
                        step -> step.personId().equals(person) && step.action().equals(Verdict.APPROVE.name()));
    }

    private int lastSubmission() {
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            last = steps.get(i).action().equals(RequisitionStatus.SUBMITTED.name()) ? i : last;
        }
        return last;
    }

    void mustBecome(RequisitionStatus next, long seen) {
        if (seen != version || !status.canBecome(next)) {
            throw moved();
        }
    }

    void mustBeOpen(long seen) {
        if (seen != version || !status.isOpen()) {
            throw moved();
        }
    }

    /** Says who was faster. */
    RequisitionHasMoved moved() {
        Step last = steps.get(steps.size() - 1);
        return new RequisitionHasMoved(number, last.person());
    }
}
