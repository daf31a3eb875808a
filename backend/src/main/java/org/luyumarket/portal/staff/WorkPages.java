package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.plan.WorkItem;
import org.luyumarket.plan.WorkLedger;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.WorkIndex;
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

/** The annual work ledger: the lines of a year, and a form for one of them. */
@RestController
@RequestMapping(path = "/staff/work", produces = MediaType.TEXT_HTML_VALUE)
class WorkPages {

    private static final int YEARS_BACK = 3;

    private final Desks desks;
    private final Answers answers;
    private final WorkLedger work;
    private final WorkForms forms;
    private final Templates templates;
    private final Clock clock;

    WorkPages(Desks desks, Answers answers, WorkLedger work, WorkForms forms, Templates templates, Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.work = work;
        this.forms = forms;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(required = false) @Nullable Integer year,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        int asked = year == null ? today().getYear() : year;
        return Mono.zip(desks.seat(exchange, person), work.of(asked, person).collectList())
                .map(parts -> templates.staffWork(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        index(asked, parts.getT2(), person, parts.getT1().texts())));
    }

    @GetMapping("/new")
    Mono<JteModel> empty(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return form(null, WorkForms.empty(today().getYear()), person, exchange);
    }

    @GetMapping("/{id}")
    Mono<JteModel> filled(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return work.find(id, person).flatMap(item -> form(id, WorkForms.filledIn(item), person, exchange));
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> add(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> WorkForms.content(input))
                        .flatMap(content -> work.add(content, person))
                        .flatMap(item -> done(item, exchange))
                        .onErrorResume(Refusal.class, again(null, input, person, exchange)));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> WorkForms.content(input))
                        .flatMap(content -> work.change(id, input.number("version"), content, person))
                        .flatMap(item -> done(item, exchange))
                        .onErrorResume(Refusal.class, again(id, input, person, exchange)));
    }

    private Mono<ResponseEntity<JteModel>> done(WorkItem item, ServerWebExchange exchange) {
        String address = "/staff/work?year=" + item.content().year();
        return answers.done(exchange, address, Frames.texts(exchange).get("desk.work.done"));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            @Nullable UUID id, FormInput input, Person person, ServerWebExchange exchange) {
        return answers.refused(exchange, input, field -> field, refusal -> form(id, refusal.form(), person, exchange));
    }

    private Mono<JteModel> form(@Nullable UUID id, FormState state, Person person, ServerWebExchange exchange) {
        return desks.seat(exchange, person)
                .map(seat -> templates.staffWorkitem(
                        seat.frame(), seat.desk(), forms.page(id, state, person, seat.texts())));
    }

    private WorkIndex index(int year, List<WorkItem> items, Person person, Texts texts) {
        return new WorkIndex(
                year,
                years(year),
                items.stream().map(item -> row(item, texts)).toList(),
                "/api/v1/plan/work/csv?year=" + year,
                person.isStaff());
    }

    private List<Tab> years(int chosen) {
        int last = Math.max(chosen, today().getYear() + 1);
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> last - back)
                .map(year -> new Tab(Integer.toString(year), "", "/staff/work?year=" + year, year == chosen))
                .toList();
    }

    private WorkIndex.Row row(WorkItem item, Texts texts) {
        WorkItem.Content content = item.content();
        boolean overdue = item.isOverdue(today());
        return new WorkIndex.Row(
                "/staff/work/" + item.id(),
                content.task(),
                content.measure(),
                content.milestone().toString(),
                content.unit(),
                overdue
                        ? new Badge(texts.get("desk.work.overdue"), Tone.BAD)
                        : new Badge(texts.get("desk.work.state." + content.state()), tone(content.state())),
                overdue,
                content.progress(),
                content.evidence().stream()
                        .map(shown -> shown.reference() + " " + shown.note())
                        .toList());
    }

    private static Tone tone(WorkItem.State state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case UNDER_WAY -> Tone.WAIT;
            case PLANNED, DROPPED -> Tone.PLAIN;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
