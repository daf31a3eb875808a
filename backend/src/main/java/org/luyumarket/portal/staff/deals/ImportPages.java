package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealFilter;
import org.luyumarket.channel.DealImports;
import org.luyumarket.channel.DealReviews;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.Deals;
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
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.ImportIndex;
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

/** Sends files of deals, watches their check, and imports and reviews them. */
@RestController
@RequestMapping(path = ImportSheets.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class ImportPages {

    private static final PageRequest SHOWN_ERRORS = new PageRequest(1, 100);

    private static final ImportSheets.Refused UNTOUCHED = new ImportSheets.Refused(null, false);

    private final Desks desks;
    private final Answers answers;
    private final DealImports imports;
    private final Deals deals;
    private final DealReviews reviews;
    private final ImportSheets sheets;
    private final Problems problems;
    private final Templates templates;

    ImportPages(
            Desks desks,
            Answers answers,
            DealImports imports,
            Deals deals,
            DealReviews reviews,
            ImportSheets sheets,
            Problems problems,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.imports = imports;
        this.deals = deals;
        this.reviews = reviews;
        this.sheets = sheets;
        this.problems = problems;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return index(null, person, exchange);
    }

    private Mono<JteModel> index(@Nullable String problem, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), imports.latest(person).collectList())
                .map(parts -> templates.staffImports(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new ImportIndex(
                                problem,
                                ImportSheets.rows(parts.getT2(), parts.getT1().texts()))));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> send(
            @RequestPart FilePart file, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return SentFiles.keep(file)
                .flatMap(kept -> imports.begin(kept, SentFiles.name(file), person))
                .flatMap(begun -> answers.done(
                        exchange,
                        ImportSheets.address(begun.id()),
                        Frames.texts(exchange).get("import.status.CHECKING")))
                .onErrorResume(Refusal.class, refusal -> refused(refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> refused(Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        return index(new RefusedFile(problem).words(), person, exchange)
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    @GetMapping("/{id}")
    Mono<JteModel> file(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, UNTOUCHED, person, exchange);
    }

    @PostMapping("/{id}/confirmation")
    Mono<ResponseEntity<JteModel>> confirm(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                id,
                person,
                exchange,
                (input, texts) -> imports.confirm(id, person).thenReturn(texts.get("import.confirm.done")));
    }

    @PostMapping("/{id}/review")
    Mono<ResponseEntity<JteModel>> review(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                id,
                person,
                exchange,
                (input, texts) -> (input.text("lateAccepted").isEmpty()
                                ? reviews.confirmFile(id, person)
                                : reviews.confirmFileLate(id, person))
                        .map(count -> texts.get("import.review.done", Shown.count(count))));
    }

    @PostMapping("/{id}/discard")
    Mono<ResponseEntity<JteModel>> discard(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                id,
                person,
                exchange,
                (input, texts) -> imports.discard(id, person).thenReturn(texts.get("import.discard.done")));
    }

    private Mono<ResponseEntity<JteModel>> step(
            UUID id, Person person, ServerWebExchange exchange, BiFunction<FormInput, Texts, Mono<String>> step) {
        return Answers.input(exchange)
                .flatMap(input -> step.apply(input, Frames.texts(exchange)))
                .flatMap(done -> answers.done(exchange, ImportSheets.address(id), done))
                .onErrorResume(Refusal.class, refusal -> again(id, refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> again(UUID id, Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        ImportSheets.Refused refused = new ImportSheets.Refused(
                new RefusedFile(problem).words(), refusal.code().equals("deal-month-locked"));
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                ? Mono.error(refusal)
                : page(id, refused, person, exchange)
                        .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    private Mono<JteModel> page(UUID id, ImportSheets.Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        imports.find(id, person),
                        imports.badRows(id, person, SHOWN_ERRORS).collectList(),
                        imports.formerPlaces(id, person).collectList(),
                        deals.sums(DealFilter.ALL.ofImport(id).in(DealStatus.SUBMITTED), person)
                                .collectList())
                .map(parts -> templates.staffImportfile(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                new ImportSheets.Found(
                                        parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5(), refused),
                                person,
                                parts.getT1().texts())));
    }
}
