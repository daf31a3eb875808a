package org.luyumarket.portal.buyer;

import java.util.List;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.settlement.Due;

/** What a unit has under way, newest first, and what it owes, the most urgent last. */
record Purchases(List<Requisition> requisitions, List<Contract> contracts, List<Delivery> deliveries, List<Due> dues) {

    /** Contracts in force nothing was called off from. */
    List<Contract> toCallOff() {
        return contracts.stream()
                .filter(contract -> contract.status() == ContractStatus.IN_FORCE)
                .toList();
    }

    List<Delivery> in(DeliveryStatus... statuses) {
        List<DeliveryStatus> wanted = List.of(statuses);
        return deliveries.stream()
                .filter(delivery -> wanted.contains(delivery.status()))
                .toList();
    }
}
