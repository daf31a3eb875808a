package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.goodslist.ProductFiles;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.RefusedFile;
import org.luyumarket.portal.Shown;
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

/** Products by file: sent, checked and shown, and then imported or thrown away. */
@RestController
@RequestMapping(path = ProductFileSheets.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class ProductFilePages {

    private final Desks desks;
    private final Answers answers;
    private final ProductFiles files;
    private final Templates templates;

    ProductFilePages(Desks desks, Answers answers, ProductFiles files, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return index(null, person, exchange);
    }

    private Mono<JteModel> index(@Nullable String problem, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), files.of(person).collectList())
                .map(parts -> templates.staffProductfiles(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new ImportIndex(
                                problem,
                                ProductFileSheets.rows(
                                        parts.getT2(), person, parts.getT1().texts()))));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> send(
            @RequestPart FilePart file, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return SentFiles.keep(file)
                .flatMap(kept -> files.take(kept, SentFiles.name(file), person))
                .flatMap(sent -> answers.done(
                        exchange,
                        ProductFileSheets.address(sent.id()),
                        Frames.texts(exchange).get("goods.checked")))
                .onErrorResume(Refusal.class, refusal -> refused(refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> refused(Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = answers.problem(refusal, exchange);
        return index(new RefusedFile(problem).words(), person, exchange)
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    @GetMapping("/{id}")
    Mono<JteModel> file(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return file(id, null, person, exchange);
    }

    private Mono<JteModel> file(UUID id, @Nullable String problem, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), files.check(id, person))
                .map(parts -> templates.staffProductfile(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        ProductFileSheets.file(
                                parts.getT2(),
                                new RefusedFile(answers.problem(
                                                new InvalidInput(parts.getT2().errors()), exchange))
                                        .cells(),
                                problem,
                                parts.getT1().texts())));
    }

    @PostMapping("/{id}/import")
    Mono<ResponseEntity<JteModel>> bring(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> files.bring(id, input.text("fingerprint"), input.ticked("rightOnes"), person))
                .flatMap(file -> answers.done(
                        exchange,
                        ProductFileSheets.ADDRESS,
                        Frames.texts(exchange)
                                .get("goods.imported", Shown.count(file.added()), Shown.count(file.changed()))))
                .onErrorResume(Refusal.class, refusal -> again(id, refusal, person, exchange));
    }

    @PostMapping("/{id}/discard")
    Mono<ResponseEntity<JteModel>> discard(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return files.discard(id, person)
                .flatMap(file -> answers.done(
                        exchange,
                        ProductFileSheets.ADDRESS,
                        Frames.texts(exchange).get("goods.discarded")))
                .onErrorResume(Refusal.class, refusal -> again(id, refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> again(UUID id, Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = answers.problem(refusal, exchange);
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                ? Mono.error(refusal)
                : file(id, new RefusedFile(problem).words(), person, exchange)
                        .map(page -> ResponseEntity.status(problem.status()).body(page));
    }
}
