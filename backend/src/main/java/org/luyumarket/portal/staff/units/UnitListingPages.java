package org.luyumarket.portal.staff.units;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.RefusedFile;
import org.luyumarket.procurement.institution.Listings;
import org.luyumarket.storefront.desk.ImportIndex;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.core.io.buffer.DataBuffer;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends files of units, watches their check, lists them and hands out their links. */
@RestController
@RequestMapping(path = "/staff/units/files")
class UnitListingPages {

    private static final PageRequest SHOWN_ERRORS = new PageRequest(1, 100);

    private final Desks desks;
    private final Answers answers;
    private final Listings listings;
    private final UnitListingSheets sheets;
    private final Problems problems;
    private final PublicAddress address;
    private final Templates templates;

    UnitListingPages(
            Desks desks,
            Answers answers,
            Listings listings,
            UnitListingSheets sheets,
            Problems problems,
            PublicAddress address,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.listings = listings;
        this.sheets = sheets;
        this.problems = problems;
        this.address = address;
        this.templates = templates;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> latest(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return latest(null, person, exchange);
    }

    private Mono<JteModel> latest(@Nullable String problem, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), listings.latest(person).collectList())
                .map(parts -> templates.staffUnitfiles(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new ImportIndex(
                                problem,
                                parts.getT2().stream()
                                        .map(file -> UnitListingSheets.row(
                                                file, parts.getT1().texts()))
                                        .toList())));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> send(
            @RequestPart FilePart file, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return SentFiles.keep(file)
                .flatMap(kept -> listings.begin(kept, SentFiles.name(file), person))
                .flatMap(begun -> answers.done(
                        exchange,
                        UnitListingSheets.ADDRESS + begun.id(),
                        Frames.texts(exchange).get("import.status.CHECKING")))
                .onErrorResume(Refusal.class, refusal -> refused(refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> refused(Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        return latest(new RefusedFile(problem).words(), person, exchange)
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    @GetMapping(path = "/{id}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> file(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, null, person, exchange);
    }

    @PostMapping(path = "/{id}/confirmation", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> confirm(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return done(id, listings.confirm(id, person).then(), "unit.files.confirm.done", person, exchange);
    }

    @PostMapping(path = "/{id}/discard", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> discard(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return done(id, listings.discard(id, person), "import.discard.done", person, exchange);
    }

    /** The links can be read in this one answer only. */
    @PostMapping("/{id}/links")
    Mono<ResponseEntity<Flux<DataBuffer>>> links(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        String join = address.of("/buyer/join/").toString();
        return listings.find(id, person)
                .map(file -> Download.workbook("units-links.xlsx", listings.links(id, join, person)));
    }

    private Mono<ResponseEntity<JteModel>> done(
            UUID id, Mono<Void> step, String done, Person person, ServerWebExchange exchange) {
        return step.then(Mono.defer(() -> answers.done(
                        exchange,
                        UnitListingSheets.ADDRESS + id,
                        Frames.texts(exchange).get(done))))
                .onErrorResume(Refusal.class, refusal -> again(id, refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> again(UUID id, Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                ? Mono.error(refusal)
                : page(id, problem.detail(), person, exchange)
                        .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    private Mono<JteModel> page(UUID id, @Nullable String problem, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        listings.find(id, person),
                        listings.badRows(id, person, SHOWN_ERRORS).collectList())
                .map(parts -> templates.staffUnitfile(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.listing(
                                parts.getT2(),
                                parts.getT3(),
                                problem,
                                parts.getT1().texts())));
    }
}
