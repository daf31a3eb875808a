package org.luyumarket.portal.staff.reports;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.reporting.ReportFile;
import org.luyumarket.reporting.SignOff;
import org.luyumarket.reporting.SignOffStatus;
import org.luyumarket.reporting.SignOffs;
import org.luyumarket.reporting.SignOffs.Move;
import org.luyumarket.storefront.desk.MonthIndex;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The sign-off of months: for a county its own months, for the city all counties in a month; the steps, and the papers. */
@RestController
@RequestMapping(MonthSheets.ADDRESS)
class MonthPages {

    private final Desks desks;
    private final Answers answers;
    private final SignOffs signOffs;
    private final Ledger ledger;
    private final MonthSheets sheets;
    private final Problems problems;
    private final Templates templates;
    private final Clock clock;

    MonthPages(
            Desks desks,
            Answers answers,
            SignOffs signOffs,
            Ledger ledger,
            MonthSheets sheets,
            Problems problems,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.answers = answers;
        this.signOffs = signOffs;
        this.ledger = ledger;
        this.sheets = sheets;
        this.problems = problems;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> index(
            @RequestParam(required = false) @Nullable String month,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        YearMonth chosen = ReportQuery.month(month).orElse(thisMonth().minusMonths(1));
        return desks.seat(exchange, person)
                .flatMap(seat -> index(chosen, person, seat)
                        .map(page -> templates.staffReportsMonths(seat.frame(), seat.desk(), page)));
    }

    private Mono<MonthIndex> index(YearMonth month, Person person, Seat seat) {
        return person.limitedTo()
                .map(county -> signOffs.ofYear(county, month.getYear(), person)
                        .collectList()
                        .map(found -> sheets.year(county, month.getYear(), found, today(), seat.texts())))
                .orElseGet(() -> signOffs.of(month, person)
                        .collectList()
                        .map(found -> sheets.counties(month, found, today(), seat.texts())));
    }

    @GetMapping(path = "/{month}/{county}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> file(
            @PathVariable String month,
            @PathVariable String county,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(month(month), county(county), null, person, exchange);
    }

    private Mono<JteModel> page(
            YearMonth month, DivisionCode county, @Nullable String problem, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), signOffs.find(county, month, person), sums(county, month))
                .map(parts -> templates.staffReportsMonth(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2(),
                                parts.getT3(),
                                problem,
                                person,
                                parts.getT1().texts())));
    }

    private Mono<Total> sums(DivisionCode county, YearMonth month) {
        return ledger.totals(EntryFilter.month(month).inCounty(county), Grouping.NONE)
                .next()
                .defaultIfEmpty(Total.none(""));
    }

    @PostMapping(path = "/{month}/{county}/steps", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> step(
            @PathVariable String month,
            @PathVariable String county,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Answers.input(exchange)
                .map(input -> move(month(month), county(county), input))
                .flatMap(move -> signOffs.step(move, person)
                        .flatMap(done -> done(done, move, exchange))
                        .onErrorResume(Refusal.class, refusal -> again(move, refusal, person, exchange)));
    }

    private static Move move(YearMonth month, DivisionCode county, FormInput input) {
        SignOffStatus to = Arrays.stream(SignOffStatus.values())
                .filter(status -> status.name().equals(input.text("to")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return new Move(county, month, input.optionalNumber("version").orElse(0), to, input.text("note"));
    }

    private Mono<ResponseEntity<JteModel>> done(SignOff done, Move move, ServerWebExchange exchange) {
        return answers.done(
                exchange, MonthSheets.address(done), Frames.texts(exchange).get("month.done." + move.to()));
    }

    private Mono<ResponseEntity<JteModel>> again(
            Move move, Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        String words = problem.detail() == null ? problem.title() : problem.detail();
        return page(move.month(), move.county(), words, person, exchange)
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    @GetMapping("/{month}/{county}/print")
    Mono<ResponseEntity<byte[]>> print(
            @PathVariable String month,
            @PathVariable String county,
            @RequestParam(defaultValue = "false") boolean again,
            @AuthenticationPrincipal Person person) {
        Mono<ReportFile> print = again
                ? signOffs.printAgain(county(county), month(month), person)
                : signOffs.print(county(county), month(month), person);
        return print.map(file -> Downloads.of(file.name(), file.format()).body(file.content()))
                .defaultIfEmpty(ResponseEntity.notFound().build());
    }

    private static YearMonth month(String text) {
        return ReportQuery.month(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DivisionCode county(String text) {
        if (!DivisionCode.isWellFormed(text)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new DivisionCode(text);
    }

    private YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
