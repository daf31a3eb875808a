package org.luyumarket.portal.staff.reports;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.reporting.Export;
import org.luyumarket.reporting.Exports;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.FormRequest;
import org.luyumarket.reporting.Forms;
import org.luyumarket.reporting.Sheet;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The forms: a list of them, each on a page, each as a file at once or in the background. */
@RestController
@RequestMapping(ReportSheets.ADDRESS)
class ReportPages {

    /** A browser without scripts looks again by itself. */
    private static final String LOOK_AGAIN = "Refresh";

    private final Desks desks;
    private final Answers answers;
    private final Forms forms;
    private final Exports exports;
    private final ReportSheets sheets;
    private final Templates templates;
    private final Clock clock;

    ReportPages(
            Desks desks,
            Answers answers,
            Forms forms,
            Exports exports,
            ReportSheets sheets,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.forms = forms;
        this.exports = exports;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), exports.of(person).collectList())
                .map(parts -> lookingAgain(parts.getT2())
                        .body(templates.staffReportsIndex(
                                parts.getT1().frame(),
                                parts.getT1().desk(),
                                sheets.index(
                                        thisMonth().minusMonths(1).toString(),
                                        parts.getT2(),
                                        person,
                                        parts.getT1().texts()))));
    }

    private static ResponseEntity.BodyBuilder lookingAgain(List<Export> shown) {
        boolean open = shown.stream().anyMatch(export -> export.status().isOpen());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        return open ? answer.header(LOOK_AGAIN, "2") : answer;
    }

    @GetMapping(path = "/forms/{code}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> form(
            @PathVariable String code,
            ReportQuery query,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        FormRequest request = query.read(known(code), thisMonth(), person);
        return Mono.zip(desks.seat(exchange, person), forms.length(request, person))
                .flatMap(parts -> sheet(request, parts.getT2(), person, exchange)
                        .map(sheet -> templates.staffReportsForm(
                                parts.getT1().frame(),
                                parts.getT1().desk(),
                                sheets.page(
                                        request,
                                        sheet,
                                        parts.getT2(),
                                        person,
                                        parts.getT1().texts()))));
    }

    private Mono<Optional<Sheet>> sheet(
            FormRequest request, Forms.Length length, Person person, ServerWebExchange exchange) {
        return length.atOnce()
                ? forms.sheet(request, person, Frames.texts(exchange).locale()).map(Optional::of)
                : Mono.just(Optional.empty());
    }

    @GetMapping("/forms/{code}/file")
    Mono<ResponseEntity<byte[]>> file(
            @PathVariable String code,
            ReportQuery query,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        FormRequest request = query.read(known(code), thisMonth(), person);
        return forms.file(
                        request, query.written(), person, Frames.texts(exchange).locale())
                .map(file -> Downloads.of(file.name(), file.format()).body(file.content()));
    }

    @PostMapping(path = "/forms/{code}/exports", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> export(
            @PathVariable String code, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .map(input -> new ReportQuery(
                        input.text("from"), input.text("to"), input.text("county"), input.text("format")))
                .flatMap(query -> exports.request(
                        query.read(known(code), thisMonth(), person),
                        query.written(),
                        person,
                        Frames.texts(exchange).locale()))
                .flatMap(begun -> answers.done(
                        exchange,
                        ReportSheets.ADDRESS + "#exports",
                        Frames.texts(exchange).get("report.exports.begun")));
    }

    @GetMapping("/exports/{id}/file")
    Mono<ResponseEntity<Flux<DataBuffer>>> exported(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return exports.find(id, person)
                .map(export -> Downloads.of(export.fileName(), export.format())
                        .body(exports.content(id, person).map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }

    private static Form known(String code) {
        return ReportQuery.form(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock.withZone(ChinaTime.ZONE));
    }
}
