package org.luyumarket.procurement.invoice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who sees which invoice, who asks for one, and over what. */
@Component
class InvoiceDesk {

    private final InvoiceRepository invoices;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Members members;

    InvoiceDesk(InvoiceRepository invoices, Contracts contracts, Deliveries deliveries, Members members) {
        this.invoices = invoices;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.members = members;
    }

    Mono<Invoice> find(UUID id, Person viewer) {
        return invoices.find(id)
                .delayUntil(found ->
                        contracts.find(found.deal().contract(), viewer).onErrorMap(unseen -> new UnknownInvoice()))
                .switchIfEmpty(Mono.error(UnknownInvoice::new));
    }

    Mono<Invoice> forSupplier(UUID id, Person supplier) {
        return find(id, supplier).doOnNext(found -> {
            if (!found.deal().supplierId().equals(supplier.supplierId())) {
                throw new NotYourInvoice();
            }
        });
    }

    /** The contract, for somebody who answers for the unit's invoices. */
    Mono<Contract> forFinance(UUID contract, Person person) {
        return contracts
                .find(contract, person)
                .delayUntil(found -> members.seats(person)
                        .filter(seat ->
                                seat.institution().id().equals(found.parties().institution()))
                        .filter(seat -> !found.parties().areSuppliedBy(person))
                        .next()
                        .switchIfEmpty(Mono.error(NotYourInvoice::new))
                        .map(seat -> seat.mustBe(MemberRole.FINANCE)));
    }

    Flux<Uninvoiced> uninvoiced(UUID institution, Person viewer) {
        return contracts
                .of(new Contracts.Filter(institution, null, null), viewer, new PageRequest(1, Page.MAX_SIZE))
                .flatMapIterable(Page::items)
                .concatMap(this::uninvoiced)
                .filter(one -> !one.deliveries().isEmpty());
    }

    /** What was accepted, is owed for, and no invoice covers. */
    Mono<Uninvoiced> uninvoiced(Contract contract) {
        return deliveries.callOffs(contract.id()).flatMap(calls -> {
            List<Delivery> owed = calls.deliveries().stream()
                    .filter(delivery -> delivery.acceptedAmount().isPositive())
                    .toList();
            return invoices.covered(owed.stream().map(Delivery::id).toList())
                    .collect(Collectors.toSet())
                    .map(covered -> new Uninvoiced(contract, without(owed, covered)));
        });
    }

    private static List<Delivery> without(List<Delivery> owed, Set<UUID> covered) {
        return owed.stream()
                .filter(delivery -> !covered.contains(delivery.id()))
                .toList();
    }
}
