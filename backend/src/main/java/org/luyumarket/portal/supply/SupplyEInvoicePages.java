package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.einvoice.Issued;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The electronic invoices that buyers want of a supplier, who notes what it has issued. */
@RestController
@RequestMapping(path = SupplyEInvoicePages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class SupplyEInvoicePages {

    static final String ADDRESS = "/supply/einvoices";

    private static final int SIZE = 30;

    private final Desks desks;
    private final Answers answers;
    private final EInvoices invoices;
    private final SupplyEInvoiceSheets sheets;
    private final Templates templates;

    SupplyEInvoicePages(
            Desks desks, Answers answers, EInvoices invoices, SupplyEInvoiceSheets sheets, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.invoices = invoices;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), invoices.of(waiting, person, new PageRequest(page, SIZE)))
                .map(parts -> templates.supplyEinvoices(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.index(parts.getT2(), waiting, parts.getT1().texts())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> one(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/issue")
    Mono<ResponseEntity<JteModel>> issue(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        FormPage page = new FormPage(
                ADDRESS + "/" + id, "einvoice.done.", field -> field, refused -> page(id, refused, person, exchange));
        return answers.act(
                page,
                "issue",
                exchange,
                input -> invoices.issue(id, issued(input), person).thenReturn(id));
    }

    /** Numbers are copied with spaces between their groups. */
    private static Issued issued(FormInput input) {
        LocalDate on = input.day("issuedOn");
        input.refuseIfAny();
        return new Issued(input.text("number").replace(" ", ""), on);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), invoices.find(id, person))
                .map(parts -> templates.staffMatter(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(parts.getT2(), refused, parts.getT1().texts())));
    }
}
