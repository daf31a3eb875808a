package org.luyumarket.portal;

import java.util.List;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.ContractList;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

/** Says what is to be done next with a contract, as somebody of this side sees it; not all of a side may bind it. */
public record ContractTurns(Side side, boolean binds, Texts texts) {

    public ContractList list(List<Contract> contracts) {
        return new ContractList(
                texts.get("contract.lead." + side),
                contracts.stream().map(this::row).toList());
    }

    public ContractList.Row row(Contract contract) {
        return new ContractList.Row(
                address(contract),
                contract.number(),
                contract.source().purpose(),
                side == Side.BUYER
                        ? contract.parties().supplier()
                        : contract.parties().buyer(),
                Shown.price(contract.latest().amount()),
                badge(contract.status()),
                next(contract));
    }

    public String address(Contract contract) {
        return (side == Side.BUYER ? "/buyer/contracts/" : "/supply/contracts/") + contract.id();
    }

    String next(Contract contract) {
        return switch (contract.status()) {
            case DRAWN, HALF_SIGNED -> toSign(contract);
            case IN_FORCE ->
                contract.latest().isSignedByBoth() ? texts.get("contract.next.deliver." + side) : toSign(contract);
            case DELIVERING ->
                texts.get("contract.next." + (contract.wasFulfilled() ? "OWED_AGAIN" : contract.status()));
            case FULFILLED, CANCELLED -> texts.get("contract.next." + contract.status());
        };
    }

    private String toSign(Contract contract) {
        int version = contract.latest().number();
        if (binds && contract.waitsFor(side)) {
            return texts.get("contract.next.sign", version);
        }
        Side other = contract.waitsFor(Side.BUYER) ? Side.BUYER : Side.SUPPLIER;
        return texts.get("contract.next.sign." + other, version);
    }

    Badge badge(ContractStatus status) {
        return new Badge(
                texts.get("contract.state." + status),
                switch (status) {
                    case DRAWN, HALF_SIGNED -> Tone.WAIT;
                    case IN_FORCE, DELIVERING, FULFILLED -> Tone.GOOD;
                    case CANCELLED -> Tone.PLAIN;
                });
    }
}
