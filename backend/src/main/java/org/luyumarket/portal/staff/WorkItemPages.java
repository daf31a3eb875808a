package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.WorkFiles;
import org.luyumarket.plan.WorkItem;
import org.luyumarket.plan.WorkLedger;
import org.luyumarket.plan.WorkUpload;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.WorkForm;
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

/** A line of the annual work ledger: a form for it, and the files that show how far it is. */
@RestController
@RequestMapping(path = "/staff/work", produces = MediaType.TEXT_HTML_VALUE)
class WorkItemPages {

    private final Desks desks;
    private final Answers answers;
    private final WorkLedger work;
    private final WorkFiles files;
    private final WorkForms forms;
    private final Templates templates;
    private final Clock clock;

    WorkItemPages(
            Desks desks,
            Answers answers,
            WorkLedger work,
            WorkFiles files,
            WorkForms forms,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.work = work;
        this.files = files;
        this.forms = forms;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/new")
    Mono<JteModel> empty(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        int year = LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear();
        return page(WorkForms.empty(year), person, exchange);
    }

    @GetMapping("/{id}")
    Mono<JteModel> filled(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> add(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> WorkForms.content(input))
                        .flatMap(content -> work.add(content, person))
                        .flatMap(item -> done(item, exchange))
                        .onErrorResume(
                                Refusal.class, again(input, exchange, refused -> page(refused, person, exchange))));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> WorkForms.content(input))
                        .flatMap(content -> work.change(id, input.number("version"), content, person))
                        .flatMap(item -> done(item, exchange))
                        .onErrorResume(
                                Refusal.class,
                                again(
                                        input,
                                        exchange,
                                        refused -> page(id, new Refused("line", refused), person, exchange))));
    }

    private Mono<ResponseEntity<JteModel>> done(WorkItem item, ServerWebExchange exchange) {
        String address = "/staff/work?year=" + item.content().year();
        return answers.done(exchange, address, Frames.texts(exchange).get("desk.work.done"));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            FormInput input, ServerWebExchange exchange, Function<FormState, Mono<JteModel>> page) {
        return answers.refused(exchange, input, UnaryOperator.identity(), refusal -> page.apply(refusal.form()));
    }

    @PostMapping(path = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> addFile(
            @PathVariable UUID id,
            @RequestPart FilePart file,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        FormPage page = new FormPage(
                "/staff/work/" + id, "desk.work.done.", field -> field, refused -> page(id, refused, person, exchange));
        return answers.act(
                page, "file", exchange, WorkUpload.read(file).flatMap(content -> files.add(id, content, person)));
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return work.find(id, person)
                .zipWith(desks.seat(exchange, person))
                .map(parts -> page(
                        parts.getT2(),
                        forms.page(parts.getT1(), refused, person, parts.getT2().texts())));
    }

    private Mono<JteModel> page(FormState form, Person person, ServerWebExchange exchange) {
        return desks.seat(exchange, person).map(seat -> page(seat, forms.page(form, person, seat.texts())));
    }

    private JteModel page(Desks.Seat seat, WorkForm form) {
        return templates.staffWorkitem(seat.frame(), seat.desk(), form);
    }
}
