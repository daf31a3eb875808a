package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.InvoiceSheets;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.invoice.InvoiceType;
import org.luyumarket.procurement.invoice.Invoices;
import org.luyumarket.procurement.invoice.Title;
import org.luyumarket.procurement.invoice.Uninvoiced;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.InvoiceRequest;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
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

/** The invoices a unit asks for. */
@RestController
@RequestMapping(path = "/buyer/invoices", produces = MediaType.TEXT_HTML_VALUE)
class InvoicePages {

    private final Offices offices;
    private final Answers answers;
    private final Invoices invoices;
    private final Contracts contracts;
    private final Templates templates;

    InvoicePages(Offices offices, Answers answers, Invoices invoices, Contracts contracts, Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.invoices = invoices;
        this.contracts = contracts;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person).flatMap(office -> {
            UUID unit = office.seat().institution().id();
            return Mono.zip(
                            office.seat().may(MemberRole.FINANCE)
                                    ? invoices.uninvoiced(unit, person)
                                    : Mono.just(List.<Uninvoiced>of()),
                            invoices.of(new Invoices.Filter(unit, null), person, new PageRequest(1, Page.MAX_SIZE)))
                    .map(parts -> templates.buyerInvoices(
                            office.frame(),
                            office.desk(),
                            office.share(),
                            sheets(office).list(parts.getT1(), parts.getT2().items())));
        });
    }

    @GetMapping("/{id}")
    Mono<JteModel> invoice(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), invoices.find(id, person))
                .map(parts -> templates.buyerInvoice(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        parts.getT1().share(),
                        sheets(parts.getT1()).file(parts.getT2(), null)));
    }

    private static InvoiceSheets sheets(Office office) {
        return new InvoiceSheets(Side.BUYER, office.texts());
    }

    @GetMapping("/new")
    Mono<JteModel> form(
            @RequestParam UUID contract, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return contracts.find(contract, person).flatMap(found -> form(found, asUnit(found), person, exchange));
    }

    /** The unit as its contract has it. */
    private static FormState asUnit(Contract contract) {
        return FormState.of(Map.of(
                "title",
                contract.parties().buyer(),
                "taxNumber",
                contract.parties().buyerCode()));
    }

    private Mono<JteModel> form(Contract contract, FormState form, Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .map(office -> templates.buyerInvoicerequest(
                        office.frame(), office.desk(), office.share(), request(contract, form, office.texts())));
    }

    private static InvoiceRequest request(Contract contract, FormState form, Texts texts) {
        return new InvoiceRequest(
                contract.id().toString(),
                List.of(
                        new Fact(texts.get("delivery.contract"), contract.number()),
                        new Fact(texts.get("invoice.seller"), contract.parties().supplier())),
                Stream.of(InvoiceType.values())
                        .map(type -> new Option(
                                type.name(),
                                texts.get("invoice.type." + type),
                                form.value("type").equals(type.name())))
                        .toList(),
                form);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> ask(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> contracts
                        .find(input.id("contract"), person)
                        .flatMap(contract -> ask(contract, input, person, exchange)));
    }

    private Mono<ResponseEntity<JteModel>> ask(
            Contract contract, FormInput input, Person person, ServerWebExchange exchange) {
        return invoices.request(contract.id(), title(input), person)
                .flatMap(asked -> answers.done(
                        exchange,
                        "/buyer/invoices/" + asked.id(),
                        Frames.texts(exchange).get("invoice.done.requested")))
                .onErrorResume(
                        Refusal.class,
                        answers.refused(
                                exchange,
                                input,
                                field -> field,
                                refusal -> form(contract, refusal.form(), person, exchange)));
    }

    private static Title title(FormInput input) {
        InvoiceType type = input.text("type").equals("SPECIAL") ? InvoiceType.SPECIAL : InvoiceType.ORDINARY;
        return new Title(
                type,
                input.text("title"),
                input.text("taxNumber"),
                input.text("address"),
                input.text("phone"),
                input.text("bank"),
                input.text("account"));
    }
}
