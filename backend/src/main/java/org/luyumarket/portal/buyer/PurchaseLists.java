package org.luyumarket.portal.buyer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.invoice.Invoice;
import org.luyumarket.procurement.invoice.Invoices;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.Dues;
import org.luyumarket.procurement.voucher.Vouchers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what a unit has under way. */
@Component
class PurchaseLists {

    private static final PageRequest ALL = new PageRequest(1, Page.MAX_SIZE);

    private final Requisitions requisitions;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Dues dues;
    private final Invoices invoices;
    private final Vouchers vouchers;

    PurchaseLists(
            Requisitions requisitions,
            Contracts contracts,
            Deliveries deliveries,
            Dues dues,
            Invoices invoices,
            Vouchers vouchers) {
        this.requisitions = requisitions;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.dues = dues;
        this.invoices = invoices;
        this.vouchers = vouchers;
    }

    Mono<Purchases> of(UUID unit, Person member) {
        return deliveries
                .of(new Deliveries.Filter(unit, null), member, ALL)
                .flatMap(brought -> Mono.zip(
                                requisitions.of(unit, null, member, ALL),
                                contracts.of(new Contracts.Filter(unit, null, null), member, ALL),
                                dues.of(new Dues.Filter(unit, true), member, ALL),
                                papers(unit, brought.items(), member))
                        .map(parts -> new Purchases(
                                parts.getT1().items(),
                                parts.getT2().items(),
                                brought.items(),
                                mostUrgentLast(parts.getT3().items()),
                                parts.getT4())));
    }

    private Mono<Purchases.Papers> papers(UUID unit, List<Delivery> brought, Person member) {
        return Mono.zip(
                        invoices.covered(brought.stream().map(Delivery::id).toList())
                                .collect(Collectors.toSet()),
                        invoices.of(new Invoices.Filter(unit, null), member, ALL),
                        vouchers.of(unit, member, ALL))
                .map(parts -> new Purchases.Papers(
                        parts.getT1(),
                        parts.getT2().items().stream().filter(Invoice::isToCome).toList(),
                        parts.getT3().items()));
    }

    private static List<Due> mostUrgentLast(List<Due> open) {
        List<Due> reversed = new ArrayList<>(open);
        Collections.reverse(reversed);
        return reversed;
    }
}
