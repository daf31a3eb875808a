package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.CallOffSheets;
import org.luyumarket.portal.ContractSheets;
import org.luyumarket.portal.ContractSheets.Reader;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.delivery.Deliveries;
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

/** A unit's contracts, and the step that whoever looks at one can take. */
@RestController
@RequestMapping(path = "/buyer/contracts", produces = MediaType.TEXT_HTML_VALUE)
class ContractPages {

    private final Offices offices;
    private final Answers answers;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final ContractSheets sheets;
    private final Templates templates;

    ContractPages(
            Offices offices,
            Answers answers,
            Contracts contracts,
            Deliveries deliveries,
            ContractSheets sheets,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> contracts
                        .of(unit(office), person, new PageRequest(1, Page.MAX_SIZE))
                        .map(found -> templates.buyerContracts(
                                office.frame(),
                                office.desk(),
                                office.share(),
                                Offices.contracts(office).list(found.items()))));
    }

    private static Filter unit(Office office) {
        return new Filter(office.seat().institution().id(), null, null);
    }

    @GetMapping("/{id}")
    Mono<JteModel> contract(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/signature")
    Mono<ResponseEntity<JteModel>> sign(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "signed", person, exchange, input -> contracts.sign(id, input.number("version"), person));
    }

    @PostMapping("/{id}/versions")
    Mono<ResponseEntity<JteModel>> amend(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "amended",
                person,
                exchange,
                input -> contracts
                        .find(id, person)
                        .map(seen -> AmendmentInput.read(seen, input))
                        .flatMap(amendment -> contracts.amend(id, input.number("version"), amendment, person)));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<JteModel>> cancel(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "cancelled",
                person,
                exchange,
                input -> contracts.cancel(id, input.number("version"), input.text("reason"), person));
    }

    /** Calls off what the plan has left. */
    @PostMapping("/{id}/deliveries")
    Mono<ResponseEntity<JteModel>> callOff(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "calledOff",
                person,
                exchange,
                input -> deliveries.callOff(id, input.number("version"), List.of(), person));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        FormPage forms = new FormPage(
                "/buyer/contracts/" + id,
                "contract.done.",
                AmendmentInput::fieldName,
                refused -> page(id, refused, person, exchange));
        return answers.act(forms, form, exchange, deed);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return deliveries
                .callOffs(id, person)
                .flatMap(found -> offices.office(
                                exchange, person, found.contract().parties().institution())
                        .map(office -> templates.buyerContract(
                                office.frame(),
                                office.desk(),
                                office.share(),
                                sheets.file(found.contract(), reader(office, refused)),
                                CallOffSheets.of(found, offices.deliveries(office)))));
    }

    private static Reader reader(Office office, Refused refused) {
        return new Reader(Offices.contracts(office), refused);
    }
}
