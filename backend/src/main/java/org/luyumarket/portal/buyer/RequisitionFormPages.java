package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.storefront.desk.FormState;
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

/** A requisition is written, and written again. */
@RestController
@RequestMapping(path = "/buyer/requisitions", produces = MediaType.TEXT_HTML_VALUE)
class RequisitionFormPages {

    private final Offices offices;
    private final Answers answers;
    private final Requisitions requisitions;
    private final Budgets budgets;
    private final Quotations quotations;
    private final Catalog catalog;
    private final RequisitionFormSheets sheets;
    private final Templates templates;

    RequisitionFormPages(
            Offices offices,
            Answers answers,
            Requisitions requisitions,
            Budgets budgets,
            Quotations quotations,
            Catalog catalog,
            RequisitionFormSheets sheets,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.requisitions = requisitions;
        this.budgets = budgets;
        this.quotations = quotations;
        this.catalog = catalog;
        this.sheets = sheets;
        this.templates = templates;
    }

    /** Empty, or at the price that was taken in a request for quotations. */
    @GetMapping("/new")
    Mono<JteModel> fresh(
            @RequestParam @Nullable UUID quotation,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Mono.justOrEmpty(quotation)
                .flatMap(id -> quotations.find(id, person))
                .flatMap(found -> quotations
                        .awarded(found.id(), found.asker().institution())
                        .map(award -> RequisitionForms.filledIn(found, award)))
                .defaultIfEmpty(FormState.of(Map.of()))
                .flatMap(form -> page(null, form, person, exchange));
    }

    @GetMapping("/{id}/edit")
    Mono<JteModel> filled(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return requisitions
                .find(id, person)
                .flatMap(found -> page(id, RequisitionForms.filledIn(found), person, exchange));
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> draw(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return write(
                null,
                person,
                exchange,
                (office, input) ->
                        requisitions.draw(RequisitionForms.draft(unit(office).id(), input), person));
    }

    @PostMapping("/{id}/edit")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return write(
                id,
                person,
                exchange,
                (office, input) -> requisitions.change(
                        id,
                        input.number("version"),
                        RequisitionForms.draft(unit(office).id(), input),
                        person));
    }

    /** What is done with what was typed. */
    private interface Deed extends BiFunction<Office, FormInput, Mono<Requisition>> {}

    private Mono<ResponseEntity<JteModel>> write(
            @Nullable UUID id, Person person, ServerWebExchange exchange, Deed deed) {
        return Mono.zip(offices.office(exchange, person), Answers.input(exchange))
                .flatMap(parts -> parts.getT2().ticked("more")
                        ? page(id, RequisitionFormSheets.longer(parts.getT2()), person, exchange)
                                .map(ResponseEntity::ok)
                        : written(Mono.defer(() -> deed.apply(parts.getT1(), parts.getT2())), exchange)
                                .onErrorResume(Refusal.class, again(id, parts.getT2(), person, exchange)));
    }

    private Mono<ResponseEntity<JteModel>> written(Mono<Requisition> deed, ServerWebExchange exchange) {
        return deed.flatMap(written -> answers.done(
                exchange,
                RequisitionTurns.address(written),
                Frames.texts(exchange).get("buyer.done.saved")));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            @Nullable UUID id, FormInput input, Person person, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                RequisitionForms.fieldNames(input),
                refusal -> page(id, refusal.form(), person, exchange));
    }

    private Mono<JteModel> page(@Nullable UUID id, FormState form, Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> Mono.zip(
                                budgets.of(unit(office).id(), offices.today().getYear(), person)
                                        .collectList(),
                                catalog.all().filter(Product::published).collectList())
                        .map(known -> sheets.form(id, form, office, known.getT1(), known.getT2()))
                        .map(page -> templates.buyerRequisitionform(office.frame(), office.desk(), page)));
    }

    private static Institution unit(Office office) {
        return office.seat().institution();
    }
}
