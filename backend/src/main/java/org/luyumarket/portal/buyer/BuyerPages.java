package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.DeliveryTurns;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.Dues;
import org.luyumarket.storefront.buyer.BuyerDesk;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A unit's desk: what to do next, and where all its purchases stand. */
@RestController
class BuyerPages {

    private static final long WHOLE = 1_000;
    private static final PageRequest ALL = new PageRequest(1, Page.MAX_SIZE);

    private final Offices offices;
    private final Requisitions requisitions;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Dues dues;
    private final Budgets budgets;
    private final Templates templates;

    BuyerPages(
            Offices offices,
            Requisitions requisitions,
            Contracts contracts,
            Deliveries deliveries,
            Dues dues,
            Budgets budgets,
            Templates templates) {
        this.offices = offices;
        this.requisitions = requisitions;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.dues = dues;
        this.budgets = budgets;
        this.templates = templates;
    }

    /** Who acts for no unit yet is shown how to sign one up. */
    @GetMapping(path = "/buyer", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> desk(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office ->
                        page(office, person).map(page -> templates.buyerDesk(office.frame(), office.desk(), page)))
                .map(ResponseEntity::ok)
                .onErrorResume(
                        NoUnit.class,
                        none -> Mono.just(ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .location(URI.create("/buyer/units/new"))
                                .build()));
    }

    private Mono<BuyerDesk> page(Office office, Person person) {
        UUID unit = office.seat().institution().id();
        return Mono.zip(
                        requisitions.of(unit, null, person, ALL),
                        contracts.of(new Filter(unit, null, null), person, ALL),
                        deliveries.of(new Deliveries.Filter(unit, null), person, ALL),
                        dues.of(new Dues.Filter(unit, true), person, ALL),
                        budgets.of(unit, offices.today().getYear(), person).collectList())
                .map(parts -> page(
                        office,
                        new Purchases(
                                parts.getT1().items(),
                                parts.getT2().items(),
                                parts.getT3().items(),
                                mostUrgentLast(parts.getT4().items())),
                        parts.getT5()));
    }

    private static List<Due> mostUrgentLast(List<Due> open) {
        List<Due> reversed = new ArrayList<>(open);
        Collections.reverse(reversed);
        return reversed;
    }

    private BuyerDesk page(Office office, Purchases found, List<Budget> items) {
        Turns turns = new Turns(office.seat(), office.texts());
        DeliveryTurns deliveryTurns = offices.deliveries(office);
        return new BuyerDesk(
                office.share(),
                turns.next(found, deliveryTurns),
                turns.stages(found, deliveryTurns),
                found.requisitions().stream().map(turns::row).toList(),
                items.stream().map(BuyerPages::item).toList(),
                office.seat().may(MemberRole.REQUESTER));
    }

    private static BuyerDesk.Item item(Budget budget) {
        return new BuyerDesk.Item(
                budget.item(),
                Shown.price(budget.free()),
                Shown.price(budget.granted()),
                length(budget.consumed(), budget),
                length(budget.held(), budget));
    }

    static int length(Money part, Budget budget) {
        long whole = Math.max(1, budget.granted().getAmountMinorLong());
        return Math.toIntExact(part.getAmountMinorLong() * WHOLE / whole);
    }
}
