package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.invoice.Invoice;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.voucher.Voucher;

/** What a unit has under way, newest first, what it owes, the most urgent last, and the papers that prove it. */
record Purchases(
        List<Requisition> requisitions,
        List<Contract> contracts,
        List<Delivery> deliveries,
        List<Due> dues,
        Papers papers) {

    /** The deliveries that some invoice covers, the invoices that sellers have not issued in full, and what was filed. */
    record Papers(Set<UUID> covered, List<Invoice> toCome, List<Voucher> filed) {}

    List<Requisition> requisitions(RequisitionStatus status) {
        return requisitions.stream()
                .filter(requisition -> requisition.status() == status)
                .toList();
    }

    List<Delivery> deliveries(DeliveryStatus... statuses) {
        List<DeliveryStatus> wanted = List.of(statuses);
        return deliveries.stream()
                .filter(delivery -> wanted.contains(delivery.status()))
                .toList();
    }

    List<Invoice> invoices() {
        return papers.toCome;
    }

    /** Contracts in force nothing was called off from. */
    List<Contract> toCallOff() {
        return contracts(ContractStatus.IN_FORCE);
    }

    /** Contracts of which something accepted is on no invoice that was asked for. */
    List<Contract> toInvoice() {
        Set<UUID> uninvoiced = deliveries.stream()
                .filter(delivery -> delivery.acceptedAmount().isPositive())
                .filter(delivery -> !papers.covered.contains(delivery.id()))
                .map(delivery -> delivery.source().contract())
                .collect(Collectors.toSet());
        return contracts.stream()
                .filter(contract -> uninvoiced.contains(contract.id()))
                .toList();
    }

    /** Contracts that are fulfilled, and not filed since. */
    List<Contract> toFile() {
        return contracts(ContractStatus.FULFILLED).stream()
                .filter(contract -> papers.filed.stream().noneMatch(voucher -> isOf(voucher, contract)))
                .toList();
    }

    private static boolean isOf(Voucher voucher, Contract contract) {
        Contract.Step last = contract.steps().get(contract.steps().size() - 1);
        return voucher.deal().contract().equals(contract.id())
                && !voucher.madeAt().isBefore(last.at());
    }

    private List<Contract> contracts(ContractStatus status) {
        return contracts.stream()
                .filter(contract -> contract.status() == status)
                .toList();
    }
}
