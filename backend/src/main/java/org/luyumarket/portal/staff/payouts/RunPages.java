package org.luyumarket.portal.staff.payouts;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.payout.Payouts;
import org.luyumarket.payout.Run;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.supplier.Suppliers;
import org.springframework.core.io.buffer.DataBuffer;
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

/** One run of payouts: approved or discarded, listed for the bank, and its answers entered. */
@RestController
@RequestMapping(PayoutSheets.ADDRESS + "/{id}")
class RunPages {

    private static final int SIZE = 50;
    private static final MediaType CSV = new MediaType("text", "csv", Charset.forName("GB18030"));

    private final Desks desks;
    private final Answers answers;
    private final Payouts payouts;
    private final Suppliers suppliers;
    private final Templates templates;

    RunPages(Desks desks, Answers answers, Payouts payouts, Suppliers suppliers, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.payouts = payouts;
        this.suppliers = suppliers;
        this.templates = templates;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> run(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(id, page, Refused.NONE, person, exchange);
    }

    @PostMapping(path = "/approve", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> approve(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "approve", "", person, exchange, input -> payouts.approve(id, person));
    }

    @PostMapping(path = "/discard", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> discard(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "discard", "", person, exchange, input -> payouts.discard(id, input.text("reason"), person));
    }

    @PostMapping(path = "/{payout}/paid", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> paid(
            @PathVariable UUID id,
            @PathVariable UUID payout,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return act(
                id,
                "paid",
                payout.toString(),
                person,
                exchange,
                input -> payouts.paid(payout, input.text("reference"), person));
    }

    @PostMapping(path = "/{payout}/bounced", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> bounced(
            @PathVariable UUID id,
            @PathVariable UUID payout,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return act(
                id,
                "bounced",
                payout.toString(),
                person,
                exchange,
                input -> payouts.bounced(payout, input.text("reason"), person));
    }

    @GetMapping("/transfers.csv")
    Mono<ResponseEntity<byte[]>> text(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return payouts.run(id, person)
                .zipWith(payouts.transferText(id, person))
                .map(found -> Download.of(name(found.getT1()) + ".csv", CSV, found.getT2()));
    }

    @GetMapping("/transfers.xlsx")
    Mono<ResponseEntity<Flux<DataBuffer>>> workbook(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return payouts.run(id, person)
                .map(run -> Download.workbook(name(run) + ".xlsx", payouts.transferWorkbook(id, person)));
    }

    private static String name(Run run) {
        return "transfers-" + PayoutSheets.until(run);
    }

    /** The forms of a payout go by its id too. */
    private Mono<ResponseEntity<JteModel>> act(
            UUID id,
            String form,
            String payout,
            Person person,
            ServerWebExchange exchange,
            Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                PayoutSheets.ADDRESS + "/" + id,
                "payout.done.",
                field -> field,
                refused -> page(id, 1, refused.as(form + payout), person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Mono<JteModel> page(UUID id, int number, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        payouts.run(id, person),
                        payouts.of(id, person, new PageRequest(number, SIZE)),
                        suppliers.all().collectList())
                .map(parts -> templates.staffPayout(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new RunSheets(
                                        person,
                                        new PayoutSheets(
                                                person.role() != Role.AUDITOR,
                                                PayoutSheets.names(parts.getT4()),
                                                refused,
                                                parts.getT1().texts()))
                                .file(parts.getT2(), parts.getT3())));
    }
}
