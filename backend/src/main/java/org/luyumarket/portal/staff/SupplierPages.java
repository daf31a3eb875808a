package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Desks;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The producers and how long their certificates are still good. */
@RestController
class SupplierPages {

    private final Desks desks;
    private final Suppliers suppliers;
    private final SupplierSheets sheets;
    private final Templates templates;
    private final Clock clock;

    SupplierPages(Desks desks, Suppliers suppliers, SupplierSheets sheets, Templates templates, Clock clock) {
        this.desks = desks;
        this.suppliers = suppliers;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(path = "/staff/suppliers", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> suppliers(
            @RequestParam(defaultValue = "") String validity,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return Mono.zip(desks.seat(exchange, person), seen(person), certificates())
                .map(parts -> templates.staffSuppliers(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.page(
                                Standing.all(parts.getT2(), parts.getT3(), today),
                                Validity.of(validity),
                                parts.getT1().texts())));
    }

    private Mono<List<Supplier>> seen(Person person) {
        return suppliers
                .all()
                .filter(supplier -> person.seesCounty(supplier.county()))
                .collectList();
    }

    private Mono<Map<String, List<Certificate>>> certificates() {
        return suppliers
                .certificates()
                .collectMultimap(Certificate::supplierId)
                .map(grouped -> grouped.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }
}
