package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealFilter;
import org.luyumarket.channel.DealImport;
import org.luyumarket.channel.DealImport.Status;
import org.luyumarket.channel.DealImports;
import org.luyumarket.channel.DealReviews;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.DealSum;
import org.luyumarket.channel.Deals;
import org.luyumarket.channel.RowWords;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.BadRow;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.ImportFile;
import org.luyumarket.storefront.desk.ImportIndex;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.context.MessageSource;
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
@RequestMapping(path = "/staff/deals/imports", produces = MediaType.TEXT_HTML_VALUE)
class ImportPages {

    private static final String ADDRESS = "/staff/deals/imports";
    private static final PageRequest SHOWN_ERRORS = new PageRequest(1, 100);

    private static final Refused UNTOUCHED = new Refused(null, false);

    private final Desks desks;
    private final Answers answers;
    private final DealImports imports;
    private final Deals deals;
    private final DealReviews reviews;
    private final RowWords words;
    private final Problems problems;
    private final MessageSource messages;
    private final Templates templates;

    ImportPages(
            Desks desks,
            Answers answers,
            DealImports imports,
            Deals deals,
            DealReviews reviews,
            RowWords words,
            Problems problems,
            MessageSource messages,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.imports = imports;
        this.deals = deals;
        this.reviews = reviews;
        this.words = words;
        this.problems = problems;
        this.messages = messages;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), imports.latest(person).collectList())
                .map(parts -> templates.staffImports(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new ImportIndex(null, rows(parts.getT2(), parts.getT1().texts()))));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> send(
            @RequestPart FilePart file, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return SentFiles.keep(file)
                .flatMap(kept -> imports.begin(kept, SentFiles.name(file), person))
                .flatMap(begun -> answers.done(
                        exchange, address(begun.id()), Frames.texts(exchange).get("import.status.CHECKING")));
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
                .flatMap(done -> answers.done(exchange, address(id), done))
                .onErrorResume(Refusal.class, refusal -> again(id, refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> again(UUID id, Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        String words = problem.detail() == null ? problem.title() : problem.detail();
        Refused refused = new Refused(words, refusal.code().equals("deal-month-locked"));
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                ? Mono.error(refusal)
                : page(id, refused, person, exchange)
                        .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        imports.find(id, person),
                        imports.badRows(id, person, SHOWN_ERRORS).collectList(),
                        deals.sums(DealFilter.ALL.ofImport(id).in(DealStatus.SUBMITTED), person)
                                .collectList())
                .map(parts ->
                        page(parts.getT1(), new Found(parts.getT2(), parts.getT3(), parts.getT4(), refused), person));
    }

    private JteModel page(Seat seat, Found found, Person person) {
        Texts texts = seat.texts();
        DealImport file = found.file;
        boolean writes = DealWords.mayWrite(person);
        boolean mine = file.enteredBy().equals(person.id());
        boolean imported = file.status() == Status.IMPORTED;
        ImportFile.Acts acts = new ImportFile.Acts(
                writes && file.isReady(),
                writes && !imported && file.status() != Status.DISCARDED && file.status() != Status.CHECKING,
                writes && imported && !mine && !found.waiting.isEmpty(),
                found.refused.late,
                imported ? "/staff/deals?importId=" + file.id() : null);
        ImportFile model = new ImportFile(
                file.fileName(),
                address(file.id()),
                state(file.status(), texts),
                file.status() == Status.CHECKING ? file.percent() : null,
                facts(file, texts),
                refusal(file, texts),
                found.refused.words,
                found.bad.stream()
                        .flatMap(row -> words.wrong(row, file.columns(), texts.locale()).stream())
                        .map(wrong -> new ImportFile.Wrong(
                                String.valueOf(wrong.row()),
                                wrong.cell(),
                                wrong.column(),
                                wrong.typed(),
                                wrong.message()))
                        .toList(),
                "/api/v1/staff/deal-imports/" + file.id() + (isWorkbook(file) ? "/errors.xlsx" : "/errors.csv"),
                acts);
        return templates.staffImportfile(seat.frame(), seat.desk(), model);
    }

    private static boolean isWorkbook(DealImport file) {
        return file.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static List<Fact> facts(DealImport file, Texts texts) {
        return Stream.of(
                        new Fact(texts.get("import.rows"), Shown.count(file.rowsRead())),
                        new Fact(texts.get("import.bad"), Shown.count(file.rowsBad())),
                        new Fact(texts.get("import.tonnes"), Shown.tonnes(file.grams())),
                        new Fact(texts.get("import.money"), Shown.yuan(file.fen())),
                        new Fact(texts.get("import.by"), file.enteredName() + " · " + Shown.minute(file.enteredAt())))
                .toList();
    }

    private @Nullable String refusal(DealImport file, Texts texts) {
        return file.refusal() == null
                ? null
                : messages.getMessage(
                        "problem." + file.refusal().code() + ".detail",
                        file.refusal().arguments().toArray(),
                        file.refusal().code(),
                        texts.locale());
    }

    private static List<ImportIndex.Row> rows(List<DealImport> files, Texts texts) {
        return files.stream()
                .map(file -> new ImportIndex.Row(
                        file.fileName(),
                        address(file.id()),
                        Shown.minute(file.enteredAt()),
                        file.enteredName(),
                        texts.get("import.count", Shown.count(file.rowsRead())),
                        state(file.status(), texts)))
                .toList();
    }

    private static Badge state(Status status, Texts texts) {
        return new Badge(
                texts.get("import.status." + status),
                switch (status) {
                    case CHECKING, CHECKED -> Tone.WAIT;
                    case IMPORTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case DISCARDED -> Tone.PLAIN;
                });
    }

    private static String address(UUID id) {
        return ADDRESS + "/" + id;
    }

    /** A file with the first of what is wrong, and which of its deals wait. */
    private record Found(DealImport file, List<BadRow> bad, List<DealSum> waiting, Refused refused) {}

    /** Why the last step was refused; that a month was locked can be answered. */
    private record Refused(@Nullable String words, boolean late) {}
}
