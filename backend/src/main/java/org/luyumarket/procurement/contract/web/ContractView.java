package org.luyumarket.procurement.contract.web;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Revision;

/** A contract: its latest version in full, the number of the one in force, and all versions that there are. */
record ContractView(
        UUID id,
        String number,
        Contract.Source source,
        Contract.Parties parties,
        ContractStatus status,
        Money amount,
        @Nullable Integer inForce,
        Revision latest,
        List<RevisionView> revisions,
        List<Contract.Step> steps,
        long version) {

    static ContractView of(Contract contract) {
        return new ContractView(
                contract.id(),
                contract.number(),
                contract.source(),
                contract.parties(),
                contract.status(),
                contract.latest().amount(),
                contract.inForce().map(Revision::number).orElse(null),
                contract.latest(),
                contract.revisions().stream()
                        .map(revision -> RevisionView.of(contract, revision))
                        .toList(),
                contract.steps(),
                contract.version());
    }

    /** A version with the address of its paper. */
    record RevisionView(int number, String reason, Money amount, String sha256, boolean signed, String pdf) {

        static RevisionView of(Contract contract, Revision revision) {
            return new RevisionView(
                    revision.number(),
                    revision.reason(),
                    revision.amount(),
                    revision.sha256(),
                    revision.isSignedByBoth(),
                    "/api/v1/contracts/" + contract.id() + "/versions/" + revision.number() + "/pdf");
        }
    }
}
