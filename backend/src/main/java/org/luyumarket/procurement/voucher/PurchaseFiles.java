package org.luyumarket.procurement.voucher;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.delivery.CallOffs;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.invoice.Invoices;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.settlement.Dues;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what is known of a purchase, for a member of the unit that made it. */
@Component
class PurchaseFiles {

    private final Requisitions requisitions;
    private final Deliveries deliveries;
    private final Invoices invoices;
    private final Dues dues;
    private final Members members;

    PurchaseFiles(Requisitions requisitions, Deliveries deliveries, Invoices invoices, Dues dues, Members members) {
        this.requisitions = requisitions;
        this.deliveries = deliveries;
        this.invoices = invoices;
        this.dues = dues;
        this.members = members;
    }

    Mono<Purchase> find(UUID contract, Person member) {
        return deliveries
                .callOffs(contract, member)
                .delayUntil(calls -> members.seat(calls.contract().parties().institution(), member))
                .flatMap(calls -> find(calls, member));
    }

    private Mono<Purchase> find(CallOffs calls, Person member) {
        Contract contract = calls.contract();
        return Mono.zip(
                        requisitions.find(contract.source().requisition(), member),
                        invoices.ofContract(contract.id()).collectList(),
                        dues.ofContract(contract.id()).collectList())
                .map(parts -> new Purchase(parts.getT1(), calls, parts.getT2(), parts.getT3()));
    }
}
