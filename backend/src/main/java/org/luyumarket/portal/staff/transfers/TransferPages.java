package org.luyumarket.portal.staff.transfers;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.RefusedFile;
import org.luyumarket.portal.staff.transfers.TransferSheets.Refused;
import org.luyumarket.procurement.settlement.bank.TransferFile;
import org.luyumarket.procurement.settlement.bank.Transfers;
import org.luyumarket.procurement.settlement.bank.Transfers.Choice;
import org.luyumarket.procurement.settlement.bank.Transfers.Imported;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What came into the account: statements are sent, doubts decided, mistakes reversed. */
@RestController
@RequestMapping(path = TransferSheets.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class TransferPages {

    private static final int SIZE = 50;
    private static final int MOST_CANDIDATES = 50;
    private static final UUID NO_DUE = new UUID(0, 0);
    private static final PageRequest FIRST = new PageRequest(1, SIZE);

    private final Desks desks;
    private final Answers answers;
    private final Transfers transfers;
    private final Problems problems;
    private final Templates templates;

    TransferPages(Desks desks, Answers answers, Transfers transfers, Problems problems, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.transfers = transfers;
        this.problems = problems;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return index(!all, new PageRequest(page, SIZE), Refused.NOTHING, person, exchange);
    }

    private Mono<JteModel> index(
            boolean waiting, PageRequest page, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), transfers.of(waiting, person, page))
                .map(parts -> templates.staffTransfers(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new TransferSheets(person, parts.getT1().texts()).index(waiting, parts.getT2(), refused)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> take(
            @RequestPart FilePart file, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return SentFiles.keep(file)
                .flatMap(kept -> transfers.take(kept, SentFiles.name(file), person))
                .flatMap(
                        taken -> answers.done(exchange, TransferSheets.ADDRESS, inWords(taken, Frames.texts(exchange))))
                .onErrorResume(Refusal.class, refusal -> refused(refusal, person, exchange));
    }

    private static String inWords(Imported taken, Texts texts) {
        return texts.get("transfer.done", taken.lines(), taken.transfers(), taken.booked());
    }

    private Mono<ResponseEntity<JteModel>> refused(Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        RefusedFile file = new RefusedFile(problem);
        return index(true, FIRST, new Refused(file.words(), file.cells()), person, exchange)
                .map(again -> ResponseEntity.status(problem.status()).body(again));
    }

    @GetMapping("/{id}")
    Mono<JteModel> transfer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String search,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(transfers.find(id, search, person), search, States.UNTOUCHED, person, exchange);
    }

    @PostMapping("/{id}/payments")
    Mono<ResponseEntity<JteModel>> match(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                exchange,
                "match",
                input -> Mono.fromSupplier(() -> choices(input))
                        .flatMap(choices -> transfers.match(id, choices, input.text("note"), person)),
                form -> page(transfers.find(id, "", person), "", new States(form, null), person, exchange));
    }

    /** What has an amount beside it. */
    private static List<Choice> choices(FormInput input) {
        List<Choice> choices = Stream.iterate(1, number -> number + 1)
                .limit(MOST_CANDIDATES)
                .filter(number -> !input.isBlank("amount" + number))
                .map(number -> new Choice(due(input.text("due" + number)), input.money("amount" + number)))
                .toList();
        input.refuseIfAny();
        return choices;
    }

    /** What is no id is no due either. */
    private static UUID due(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            return NO_DUE;
        }
    }

    @PostMapping("/payments/{payment}/reversal")
    Mono<ResponseEntity<JteModel>> reverse(
            @PathVariable UUID payment,
            @RequestParam UUID transfer,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return act(
                exchange,
                "reverse",
                input -> transfers.reverse(payment, input.text("reason"), person),
                form -> page(transfers.find(transfer, "", person), "", new States(null, form), person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> act(
            ServerWebExchange exchange,
            String done,
            Function<FormInput, Mono<TransferFile>> deed,
            Function<FormState, Mono<JteModel>> again) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> deed.apply(input))
                        .flatMap(after -> answers.done(
                                exchange,
                                TransferSheets.ADDRESS + "/" + after.transfer().id(),
                                Frames.texts(exchange).get("transfer." + done + ".done")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange, input, field -> field, refusal -> again.apply(refusal.form()))));
    }

    private Mono<JteModel> page(
            Mono<TransferFile> found, String search, States states, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), found)
                .map(parts -> templates.staffTransfer(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new TransferSheets(person, parts.getT1().texts())
                                .page(parts.getT2(), search, states.matching, states.reversal)));
    }

    /** The two forms of the page, if one of them was refused. */
    private record States(
            @Nullable FormState matching, @Nullable FormState reversal) {

        static final States UNTOUCHED = new States(null, null);
    }
}
