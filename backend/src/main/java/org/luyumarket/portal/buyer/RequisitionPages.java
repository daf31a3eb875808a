package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.buyer.RequisitionSheets.Purchase;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.contract.Drawing;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.Terms;
import org.luyumarket.procurement.requisition.Approvals;
import org.luyumarket.procurement.requisition.Approvals.Decision;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.requisition.Verdict;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One requisition: what it says, and the step that whoever looks at it can take. */
@RestController
@RequestMapping(path = "/buyer/requisitions/{id}", produces = MediaType.TEXT_HTML_VALUE)
class RequisitionPages {

    private final Offices offices;
    private final Answers answers;
    private final Requisitions requisitions;
    private final Approvals approvals;
    private final Contracts contracts;
    private final RequisitionSheets sheets;
    private final Templates templates;

    RequisitionPages(
            Offices offices,
            Answers answers,
            Requisitions requisitions,
            Approvals approvals,
            Contracts contracts,
            RequisitionSheets sheets,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.requisitions = requisitions;
        this.approvals = approvals;
        this.contracts = contracts;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> requisition(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, FormState.of(Map.of()), person, exchange);
    }

    @PostMapping("/submission")
    Mono<ResponseEntity<JteModel>> submit(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                person,
                exchange,
                "buyer.done.submitted",
                input -> requisitions.submit(id, input.number("version"), person));
    }

    @PostMapping("/decision")
    Mono<ResponseEntity<JteModel>> decide(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                person,
                exchange,
                "buyer.done.decided",
                input -> approvals.decide(id, input.number("version"), decision(input), person));
    }

    /** A form that was tampered with returns the requisition to nobody: it asks for a reason first. */
    private static Decision decision(FormInput input) {
        Verdict verdict = switch (input.text("verdict")) {
            case "APPROVE" -> Verdict.APPROVE;
            case "REJECT" -> Verdict.REJECT;
            default -> Verdict.RETURN;
        };
        return new Decision(verdict, input.text("note"));
    }

    @PostMapping("/withdrawal")
    Mono<ResponseEntity<JteModel>> giveUp(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                person,
                exchange,
                "buyer.done.givenUp",
                input -> requisitions.giveUp(id, input.number("version"), "", person));
    }

    @PostMapping("/contracts")
    Mono<ResponseEntity<JteModel>> draw(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                person,
                exchange,
                "contract.done.drawn",
                input -> contracts.draw(drawing(id, input), person).then(requisitions.find(id, person)));
    }

    /** Whoever sends the form again asks for the same contracts again; once they are cancelled the requisition has moved on. */
    private static Drawing drawing(UUID id, FormInput input) {
        PaymentMode mode = input.text("mode").equals("PAY_FIRST") ? PaymentMode.PAY_FIRST : PaymentMode.DELIVER_FIRST;
        Terms terms = new Terms(input.text("poNumber"), mode, input.number("paymentDays"), input.text("conditions"));
        int version = input.number("version");
        input.refuseIfAny();
        return new Drawing(id, terms, "page-" + id + "-" + version);
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id,
            Person person,
            ServerWebExchange exchange,
            String done,
            Function<FormInput, Mono<Requisition>> deed) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> deed.apply(input))
                        .flatMap(after -> answers.done(
                                exchange,
                                RequisitionTurns.address(after),
                                Frames.texts(exchange).get(done)))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(id, refusal.form(), person, exchange))));
    }

    private Mono<JteModel> page(UUID id, FormState form, Person person, ServerWebExchange exchange) {
        return purchase(id, person)
                .flatMap(found -> offices.office(
                                exchange, person, found.requisition().head().institution())
                        .map(office -> templates.buyerRequisition(
                                office.frame(), office.desk(), sheets.file(office, found, form))));
    }

    private Mono<Purchase> purchase(UUID id, Person person) {
        return requisitions
                .find(id, person)
                .flatMap(found -> Mono.zip(
                                requisitions.warnings(found).collectList(),
                                contracts.of(
                                        new Filter(found.head().institution(), id, null),
                                        person,
                                        new PageRequest(1, Page.MAX_SIZE)))
                        .map(parts ->
                                new Purchase(found, parts.getT1(), parts.getT2().items())));
    }
}
