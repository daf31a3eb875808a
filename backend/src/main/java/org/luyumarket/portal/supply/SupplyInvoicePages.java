package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.InvoiceSheets;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.invoice.InvoiceUpload;
import org.luyumarket.procurement.invoice.Invoices;
import org.luyumarket.procurement.invoice.Issued;
import org.luyumarket.procurement.invoice.PaperFile;
import org.luyumarket.procurement.invoice.PaperKind;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The invoices that buyers asked this supplier for, and those it issued. */
@RestController
@RequestMapping(path = "/supply/invoices", produces = MediaType.TEXT_HTML_VALUE)
class SupplyInvoicePages {

    private final Desks desks;
    private final Answers answers;
    private final Invoices invoices;
    private final Templates templates;

    SupplyInvoicePages(Desks desks, Answers answers, Invoices invoices, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.invoices = invoices;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        invoices.of(new Invoices.Filter(null, null), person, new PageRequest(1, Page.MAX_SIZE)))
                .map(parts -> templates.supplyInvoices(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets(parts.getT1()).list(List.of(), parts.getT2().items())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> invoice(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, null, person, exchange);
    }

    @PostMapping(path = "/{id}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> add(
            @PathVariable UUID id,
            @RequestPart FilePart file,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Answers.parts(exchange)
                .flatMap(input -> InvoiceUpload.read(file)
                        .map(paper -> issued(input, paper))
                        .flatMap(issued -> invoices.add(id, input.number("version"), issued, person))
                        .flatMap(after -> answers.done(
                                exchange,
                                "/supply/invoices/" + id,
                                Frames.texts(exchange).get("invoice.done.added")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(id, refusal.form(), person, exchange))));
    }

    private static Issued issued(FormInput input, PaperFile paper) {
        PaperKind kind = input.text("kind").equals("RED_LETTER") ? PaperKind.RED_LETTER : PaperKind.INVOICE;
        Issued issued = new Issued(kind, input.text("number"), input.day("issuedOn"), input.money("amount"), paper);
        input.refuseIfAny();
        return issued;
    }

    private Mono<JteModel> page(UUID id, @Nullable FormState refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), invoices.find(id, person))
                .map(parts -> templates.supplyInvoice(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets(parts.getT1()).file(parts.getT2(), refused)));
    }

    private static InvoiceSheets sheets(Desks.Seat seat) {
        return new InvoiceSheets(Side.SUPPLIER, seat.texts());
    }
}
