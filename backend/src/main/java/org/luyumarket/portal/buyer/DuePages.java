package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.DueSheets;
import org.luyumarket.portal.DueSheets.Reader;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.settlement.Dues;
import org.luyumarket.procurement.settlement.Dues.Filter;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a unit owes, and how to pay it. */
@RestController
@RequestMapping(path = "/buyer/dues", produces = MediaType.TEXT_HTML_VALUE)
class DuePages {

    private static final int SIZE = 50;

    private final Offices offices;
    private final Dues dues;
    private final Templates templates;

    DuePages(Offices offices, Dues dues, Templates templates) {
        this.offices = offices;
        this.dues = dues;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> dues.of(unit(office), person, new PageRequest(page, SIZE))
                        .map(found -> templates.buyerDues(
                                office.frame(),
                                office.desk(),
                                office.share(),
                                sheets(office).list(found))));
    }

    @GetMapping("/{id}")
    Mono<JteModel> due(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), dues.find(id, person))
                .map(parts -> templates.buyerDue(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        parts.getT1().share(),
                        sheets(parts.getT1()).file(parts.getT2())));
    }

    private static Filter unit(Office office) {
        return new Filter(office.seat().institution().id(), null);
    }

    private DueSheets sheets(Office office) {
        return new DueSheets(Reader.BUYER, offices.today(), office.texts());
    }
}
