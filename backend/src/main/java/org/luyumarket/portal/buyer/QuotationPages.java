package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
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
import org.luyumarket.portal.QuotationWords;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.QuotationList;
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

/** What a unit asks its suppliers: compared once it is opened, decided or cancelled. */
@RestController
@RequestMapping(path = "/buyer/quotations", produces = MediaType.TEXT_HTML_VALUE)
class QuotationPages {

    static final String ADDRESS = "/buyer/quotations";

    private static final PageRequest LATEST = new PageRequest(1, Page.MAX_SIZE);

    private final Offices offices;
    private final Answers answers;
    private final Quotations quotations;
    private final QuotationSheets sheets;
    private final Clock clock;
    private final Templates templates;

    QuotationPages(
            Offices offices,
            Answers answers,
            Quotations quotations,
            QuotationSheets sheets,
            Clock clock,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.quotations = quotations;
        this.sheets = sheets;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> quotations
                        .of(office.seat().institution().id(), person, LATEST)
                        .map(found -> templates.buyerQuotations(
                                office.frame(), office.desk(), office.share(), list(office, found.items()))));
    }

    private QuotationList list(Office office, List<Quotation> found) {
        Texts texts = office.texts();
        QuotationWords words = words(texts);
        return new QuotationList(
                texts.get("quotation.lead.buyer"),
                found.stream()
                        .map(quotation -> new QuotationList.Row(
                                words.address(quotation),
                                quotation.number(),
                                quotation.wanted().goods(),
                                texts.count(
                                        "quotation.with.suppliers",
                                        quotation.invited().size()),
                                words.deadline(quotation),
                                words.state(quotation),
                                words.nextForBuyer(quotation)))
                        .toList(),
                office.seat().may(MemberRole.REQUESTER));
    }

    private QuotationWords words(Texts texts) {
        return new QuotationWords(ADDRESS, clock.instant(), texts);
    }

    @GetMapping("/{id}")
    Mono<JteModel> quotation(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, FormState.of(Map.of()), person, exchange);
    }

    @PostMapping("/{id}/award")
    Mono<ResponseEntity<JteModel>> award(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "quotation.done.awarded",
                person,
                exchange,
                input -> quotations.award(id, input.number("version"), input.text("supplier"), person));
    }

    @PostMapping("/{id}/cancellation")
    Mono<ResponseEntity<JteModel>> cancel(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "quotation.done.cancelled",
                person,
                exchange,
                input -> quotations.cancel(id, input.number("version"), person));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id,
            String done,
            Person person,
            ServerWebExchange exchange,
            Function<FormInput, Mono<Quotation>> deed) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> deed.apply(input))
                        .flatMap(after -> answers.done(
                                exchange,
                                ADDRESS + "/" + id,
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
        return quotations
                .find(id, person)
                .flatMap(found -> offices.office(exchange, person, found.asker().institution())
                        .flatMap(office -> sheets.file(found, office, person, words(office.texts()))
                                .map(page -> templates.buyerQuotation(
                                        office.frame(), office.desk(), office.share(), page.with(form)))));
    }
}
