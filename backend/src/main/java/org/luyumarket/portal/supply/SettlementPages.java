package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.luyumarket.identity.Person;
import org.luyumarket.payout.Accounts;
import org.luyumarket.payout.BankAccount.Details;
import org.luyumarket.payout.Period;
import org.luyumarket.payout.Statements;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier's statement by period, on the page and as a file, and the account it is paid into. */
@RestController
@RequestMapping(SettlementPages.ADDRESS)
class SettlementPages {

    static final String ADDRESS = "/supply/settlement";

    private static final int SIZE = 50;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Desks desks;
    private final Answers answers;
    private final Statements statements;
    private final Accounts accounts;
    private final Clock clock;
    private final Templates templates;

    SettlementPages(
            Desks desks, Answers answers, Statements statements, Accounts accounts, Clock clock, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.statements = statements;
        this.accounts = accounts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> statement(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(period, page, Refused.NONE, person, exchange);
    }

    @PostMapping(path = "/account", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> account(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        FormPage page = new FormPage(
                ADDRESS, "payout.done.", field -> field, refused -> page("", 1, refused, person, exchange));
        return answers.act(page, "account", exchange, input -> accounts.file(details(input), person));
    }

    private static Details details(FormInput input) {
        return new Details(input.text("payee"), input.text("bank"), input.text("number"));
    }

    private Mono<JteModel> page(String code, int number, Refused refused, Person person, ServerWebExchange exchange) {
        Period period = period(code);
        FormState form = refused.orElse("account", FormState.of(Map.of()));
        return Mono.zip(
                        desks.seat(exchange, person),
                        statements.of(period, person, new PageRequest(number, SIZE)),
                        accounts.own(person).collectList())
                .map(parts -> templates.supplySettlement(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new SettlementSheets(today(), parts.getT1().texts()).page(parts.getT2(), parts.getT3(), form)));
    }

    @GetMapping("/files/{period}.pdf")
    Mono<ResponseEntity<byte[]>> paper(@PathVariable String period, @AuthenticationPrincipal Person person) {
        return statements.paper(period(period), person).map(pdf -> Download.pdf(name(period, person) + ".pdf", pdf));
    }

    @GetMapping("/files/{period}.xlsx")
    ResponseEntity<Flux<DataBuffer>> workbook(@PathVariable String period, @AuthenticationPrincipal Person person) {
        return Download.workbook(name(period, person) + ".xlsx", statements.workbook(period(period), person));
    }

    @GetMapping("/files/{period}.csv")
    ResponseEntity<Flux<DataBuffer>> text(@PathVariable String period, @AuthenticationPrincipal Person person) {
        Flux<ByteBuffer> content = statements.text(period(period), person);
        return Download.of(
                name(period, person) + ".csv", CSV, content.map(DefaultDataBufferFactory.sharedInstance::wrap));
    }

    private String name(String code, Person person) {
        return "statement-" + person.supplierId() + "-" + period(code).code();
    }

    /** What cannot be read is this month. */
    private Period period(String code) {
        return Period.of(code).orElseGet(() -> Period.monthOf(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
