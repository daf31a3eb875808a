package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.plan.Parts;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetVersion;
import org.luyumarket.plan.Targets;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
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

/** Targets as they are set: all of them, and each with its versions and its split by county. */
@RestController
@RequestMapping(path = "/staff/targets", produces = MediaType.TEXT_HTML_VALUE)
class TargetPages {

    private final Desks desks;
    private final Answers answers;
    private final Targets targets;
    private final TargetForms forms;
    private final TargetSheets sheets;
    private final Templates templates;

    TargetPages(
            Desks desks,
            Answers answers,
            Targets targets,
            TargetForms forms,
            TargetSheets sheets,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.targets = targets;
        this.forms = forms;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), targets.all(person).collectList())
                .map(parts -> templates.staffTargets(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.index(
                                parts.getT2(), maySet(person), parts.getT1().texts())));
    }

    @GetMapping("/new")
    Mono<JteModel> empty(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return newTarget(FormState.of(Map.of()), person, exchange);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> add(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> TargetForms.draft(input))
                        .flatMap(draft -> targets.add(draft, person))
                        .flatMap(added -> done(added.code(), "desk.targets.done", exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        TargetSheets::fieldName,
                                        refusal -> newTarget(refusal.form(), person, exchange))));
    }

    @GetMapping("/{code}")
    Mono<JteModel> target(
            @PathVariable String code, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return file(code, Optional.empty(), Optional.empty(), person, exchange);
    }

    @PostMapping("/{code}")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable String code, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> TargetForms.draft(input))
                        .flatMap(draft -> targets.change(code, input.number("version"), draft, person))
                        .flatMap(changed -> done(code, "desk.targets.done", exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        TargetSheets::fieldName,
                                        refusal -> file(
                                                code,
                                                Optional.of(refusal.form()),
                                                Optional.empty(),
                                                person,
                                                exchange))));
    }

    @PostMapping("/{code}/parts")
    Mono<ResponseEntity<JteModel>> split(
            @PathVariable String code, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> targets.find(code, person)
                        .map(whole -> forms.parts(whole.metric(), input))
                        .flatMap(parts -> targets.split(code, input.number("version"), parts, person))
                        .flatMap(dealt -> done(code, "desk.targets.split.done", exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> file(
                                                code,
                                                Optional.empty(),
                                                Optional.of(refusal.form()),
                                                person,
                                                exchange))));
    }

    private Mono<ResponseEntity<JteModel>> done(String code, String note, ServerWebExchange exchange) {
        return answers.done(
                exchange, "/staff/targets/" + code, Frames.texts(exchange).get(note));
    }

    private Mono<JteModel> newTarget(FormState form, Person person, ServerWebExchange exchange) {
        return desks.seat(exchange, person)
                .map(seat -> templates.staffTarget(
                        seat.frame(), seat.desk(), sheets.newTarget(form, maySet(person), seat.texts())));
    }

    private Mono<JteModel> file(
            String code,
            Optional<FormState> form,
            Optional<FormState> split,
            Person person,
            ServerWebExchange exchange) {
        return targets.find(code, person)
                .flatMap(target -> Mono.zip(desks.seat(exchange, person), found(target, person), parts(target, person)))
                .map(parts -> templates.staffTarget(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                new TargetSheets.Found(
                                        parts.getT2().target(),
                                        parts.getT2().versions(),
                                        parts.getT3().orElse(null),
                                        form.orElseGet(() -> TargetForms.filledIn(
                                                parts.getT2().target())),
                                        split),
                                maySet(person),
                                parts.getT1().texts())));
    }

    private Mono<Read> found(Target target, Person person) {
        return targets.versions(target.code(), person).collectList().map(versions -> new Read(target, versions));
    }

    /** What cannot be split has no parts. */
    private Mono<Optional<Parts>> parts(Target target, Person person) {
        return targets.parts(target.code(), person)
                .map(Optional::of)
                .onErrorResume(Refusal.class, refusal -> Mono.just(Optional.empty()));
    }

    private static boolean maySet(Person person) {
        return person.role() == Role.CITY_STAFF || person.role() == Role.ADMINISTRATOR;
    }

    /** A target with what it said before. */
    private record Read(Target target, List<TargetVersion> versions) {}
}
