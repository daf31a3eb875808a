package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.CallOffSheets;
import org.luyumarket.portal.ContractSheets;
import org.luyumarket.portal.ContractSheets.Reader;
import org.luyumarket.portal.ContractTurns;
import org.luyumarket.portal.DeliveryTurns;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.storefront.Texts;
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

/** The contracts that bind this supplier, and their signature. */
@RestController
@RequestMapping(path = "/supply/contracts", produces = MediaType.TEXT_HTML_VALUE)
class SupplyContractPages {

    private final Desks desks;
    private final Answers answers;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final ContractSheets sheets;
    private final Templates templates;
    private final Clock clock;

    SupplyContractPages(
            Desks desks,
            Answers answers,
            Contracts contracts,
            Deliveries deliveries,
            ContractSheets sheets,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        contracts.of(new Filter(null, null, null), person, new PageRequest(1, Page.MAX_SIZE)))
                .map(parts -> templates.supplyContracts(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        turns(parts.getT1().texts()).list(parts.getT2().items())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> contract(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/signature")
    Mono<ResponseEntity<JteModel>> sign(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(id, person, exchange),
                "signed",
                exchange,
                input -> contracts.sign(id, input.number("version"), person));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<JteModel>> cancel(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(id, person, exchange),
                "cancelled",
                exchange,
                input -> contracts.cancel(id, input.number("version"), input.text("reason"), person));
    }

    private FormPage forms(UUID id, Person person, ServerWebExchange exchange) {
        return new FormPage(
                "/supply/contracts/" + id,
                "contract.done.",
                UnaryOperator.identity(),
                refused -> page(id, refused, person, exchange));
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), deliveries.callOffs(id, person))
                .map(parts -> templates.supplyContract(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2().contract(),
                                new Reader(turns(parts.getT1().texts()), refused)),
                        CallOffSheets.of(
                                parts.getT2(),
                                DeliveryTurns.ofSupplier(clock, parts.getT1().texts()))));
    }

    private static ContractTurns turns(Texts texts) {
        return new ContractTurns(Side.SUPPLIER, true, texts);
    }
}
