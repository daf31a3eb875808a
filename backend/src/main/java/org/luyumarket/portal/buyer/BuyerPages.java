package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
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

    private final Offices offices;
    private final PurchaseLists purchases;
    private final Budgets budgets;
    private final Members members;
    private final Templates templates;

    BuyerPages(Offices offices, PurchaseLists purchases, Budgets budgets, Members members, Templates templates) {
        this.offices = offices;
        this.purchases = purchases;
        this.budgets = budgets;
        this.members = members;
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
                        purchases.of(unit, person),
                        budgets.of(unit, offices.today().getYear(), person).collectList(),
                        held(unit, person))
                .map(parts -> page(office, parts.getT1(), parts.getT2(), parts.getT3()));
    }

    private Mono<Set<MemberRole>> held(UUID unit, Person person) {
        return members.of(unit, person)
                .flatMapIterable(member -> member.duties().roles())
                .collect(Collectors.toSet());
    }

    private BuyerDesk page(Office office, Purchases found, List<Budget> items, Set<MemberRole> held) {
        Beginnings beginnings = new Beginnings(office.seat(), held, office.filed(), !items.isEmpty());
        Duties duties = new Duties(office.seat(), found, offices.deliveries(office));
        RequisitionTurns requisitions = new RequisitionTurns(office.texts());
        return new BuyerDesk(
                office.share(),
                new Turns(duties, beginnings, office.texts()).next(),
                new Stages(duties, office.texts()).all(),
                found.requisitions().stream().map(requisitions::row).toList(),
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
