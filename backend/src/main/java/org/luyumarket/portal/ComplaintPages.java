package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.Complaints;
import org.luyumarket.complaint.Complaints.Verdict;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.ComplaintSheets.Wanted;
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

/** Complaints, answered by the supplier and, where it did not or its answer does not help, settled by staff. */
@RestController
@RequestMapping(
        path = {"/supply/complaints", "/staff/complaints"},
        produces = MediaType.TEXT_HTML_VALUE)
class ComplaintPages {

    private static final int SIZE = 30;

    private final Desks desks;
    private final Answers answers;
    private final Complaints complaints;
    private final ComplaintSheets sheets;
    private final Templates templates;

    ComplaintPages(Desks desks, Answers answers, Complaints complaints, ComplaintSheets sheets, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.complaints = complaints;
        this.sheets = sheets;
        this.templates = templates;
    }

    static String address(Person person) {
        return person.role() == Role.SUPPLIER ? "/supply/complaints" : "/staff/complaints";
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        Wanted wanted = new Wanted(new Complaints.Filter(waiting), person);
        return Mono.zip(
                        desks.seat(exchange, person),
                        complaints.of(wanted.filter(), person, new PageRequest(page, SIZE)),
                        complaints.figures(person))
                .map(parts -> templates.staffMatters(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.index(
                                parts.getT2(),
                                parts.getT3(),
                                wanted,
                                parts.getT1().texts())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> one(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/answer")
    Mono<ResponseEntity<JteModel>> answer(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "answer", person, exchange, input -> complaints.answer(id, input.text("words"), person));
    }

    @PostMapping("/{id}/close")
    Mono<ResponseEntity<JteModel>> close(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "close", person, exchange, input -> complaints.close(id, verdict(input), person));
    }

    private static Verdict verdict(FormInput input) {
        String chosen = input.requiredText("outcome");
        Outcome outcome = Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElse(Outcome.UPHELD);
        if (!outcome.name().equals(chosen)) {
            input.error("outcome", "required");
        }
        input.refuseIfAny();
        return new Verdict(outcome, input.text("words"));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                address(person) + "/" + id,
                "complaint.done.",
                field -> field,
                refused -> page(id, refused, person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), complaints.find(id, new Viewer(person, null)))
                .map(parts -> templates.staffMatter(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2(), refused, person, parts.getT1().texts())));
    }
}
