package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.DueSheets.Reader;
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

/** What units owe: to a supplier, and for those who oversee all of it. */
@RestController
@RequestMapping(
        path = {"/supply/dues", "/staff/dues"},
        produces = MediaType.TEXT_HTML_VALUE)
class DeskDuePages {

    private static final int SIZE = 50;

    private final Desks desks;
    private final Dues dues;
    private final Templates templates;
    private final Clock clock;

    DeskDuePages(Desks desks, Dues dues, Templates templates, Clock clock) {
        this.desks = desks;
        this.dues = dues;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        dues.of(new Filter(null, null), person, new PageRequest(page, SIZE)))
                .map(parts -> templates.staffDues(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets(parts.getT1(), person).list(parts.getT2())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> due(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), dues.find(id, person))
                .map(parts -> templates.staffDue(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets(parts.getT1(), person).file(parts.getT2())));
    }

    private DueSheets sheets(Desks.Seat seat, Person person) {
        Reader reader = person.role() == Role.SUPPLIER ? Reader.SUPPLIER : Reader.STAFF;
        return new DueSheets(reader, LocalDate.now(clock.withZone(ChinaTime.ZONE)), seat.texts());
    }
}
