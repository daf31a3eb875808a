package org.luyumarket.procurement.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;

/** What a unit and a supplier agreed on, in all its versions, and who did what. */
public record Contract(
        UUID id,
        String number,
        Source source,
        Parties parties,
        ContractStatus status,
        List<Revision> revisions,
        List<Step> steps,
        long version) {

    public Contract {
        revisions = List.copyOf(revisions);
        steps = List.copyOf(steps);
    }

    /** The requisition it was drawn up from. */
    public record Source(UUID requisition, String number, String purpose) {}

    /** The two sides with their credit codes; names as they were when it was drawn up. */
    public record Parties(
            UUID institution, String buyer, String buyerCode, String supplierId, String supplier, String supplierCode) {

        /** Whether this person works for the supplier. */
        public boolean areSuppliedBy(Person person) {
            return person.role() == Role.SUPPLIER && supplierId.equals(person.supplierId());
        }
    }

    /** Who did what when. */
    public record Step(String action, UUID personId, String person, Instant at, String note) {}

    public Revision latest() {
        return revisions.get(revisions.size() - 1);
    }

    /** The last version that both sides signed: what deliveries go by. */
    public Optional<Revision> inForce() {
        return revisions.stream().filter(Revision::isSignedByBoth).reduce((earlier, later) -> later);
    }

    /** What the unit's budget is held for: the version in force, before that the first one. */
    public Money held() {
        return heldBy().amount();
    }

    /** Whether it was fulfilled once, even if a payment was reversed since: what was never accepted freed its budget then. */
    public boolean wasFulfilled() {
        return steps.stream().anyMatch(step -> step.action().equals(ContractStatus.FULFILLED.name()));
    }

    Revision heldBy() {
        return inForce().orElse(revisions.get(0));
    }

    /** Whether this side could sign now. */
    public boolean waitsFor(Side side) {
        return status.isOpen() && !latest().isSignedBy(side);
    }

    void mustBeOpen(long seen) {
        if (seen != version || !status.isOpen()) {
            throw moved();
        }
    }

    void mustBecome(ContractStatus next, long seen) {
        if (seen != version || !status.canBecome(next)) {
            throw moved();
        }
    }

    void mustBeSigned(Side side, long seen) {
        mustBeOpen(seen);
        latest().signature(side).ifPresent(given -> {
            throw new SignedBefore(number, given.person());
        });
    }

    ContractStatus afterSigning(Side side) {
        if (latest().isSignedBy(side.other())) {
            return ContractStatus.IN_FORCE;
        }
        return status == ContractStatus.IN_FORCE ? status : ContractStatus.HALF_SIGNED;
    }

    /** A new version takes the signatures of one that is not in force with it. */
    ContractStatus afterAmendment() {
        return status == ContractStatus.IN_FORCE ? status : ContractStatus.DRAWN;
    }

    /** What a new version no longer needs of the budget once both have signed it. */
    Money savedBy(Revision next) {
        return held().minus(next.amount());
    }

    /** Says who was faster. */
    ContractHasMoved moved() {
        return new ContractHasMoved(number, steps.get(steps.size() - 1).person());
    }
}
