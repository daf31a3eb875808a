package org.luyumarket.portal.staff.units;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.luyumarket.catalog.Category;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.RefusedFile;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.quotation.ReferencePrice;
import org.luyumarket.procurement.quotation.ReferencePrices;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.PriceIndex;
import org.luyumarket.storefront.desk.WrongCell;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What goods cost at markets, noted by staff for units to hold quotations against. */
@RestController
@RequestMapping(path = ReferencePricePages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class ReferencePricePages {

    static final String ADDRESS = "/staff/units/reference-prices";
    private static final FormState EMPTY = FormState.of(Map.of());

    private final Desks desks;
    private final Answers answers;
    private final ReferencePrices prices;
    private final Templates templates;

    ReferencePricePages(Desks desks, Answers answers, ReferencePrices prices, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.prices = prices;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> prices(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(EMPTY, List.of(), person, exchange);
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> take(
            @RequestPart FilePart file, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return SentFiles.keep(file)
                .flatMap(kept -> prices.take(kept, person))
                .flatMap(count -> answers.done(
                        exchange, ADDRESS, Frames.texts(exchange).get("reference.taken", Shown.count(count))))
                .onErrorResume(Refusal.class, refusal -> refused(refusal, person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> refused(Refusal refusal, Person person, ServerWebExchange exchange) {
        Problem problem = answers.problem(refusal, exchange);
        RefusedFile file = new RefusedFile(problem);
        return page(EMPTY.because(file.words()), file.cellsOnly(), person, exchange)
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> note(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                new FormPage(
                        ADDRESS,
                        "reference.",
                        field -> field,
                        refused -> page(refused.form(), List.of(), person, exchange)),
                "done",
                exchange,
                input -> Mono.fromSupplier(() -> price(input, person))
                        .flatMap(price -> prices.note(price, person).thenReturn(price)));
    }

    private static ReferencePrice price(FormInput input, Person person) {
        ReferencePrice price = new ReferencePrice(
                input.text("category"),
                input.requiredText("place"),
                input.day("day"),
                input.money("perKilogram"),
                input.requiredText("source"),
                person.displayName());
        input.refuseIfAny();
        return price;
    }

    private Mono<JteModel> page(FormState form, List<WrongCell> wrong, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), prices.latest().collectList())
                .map(parts -> templates.staffReferenceprices(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        page(form, wrong, parts.getT2(), parts.getT1().texts())));
    }

    private static PriceIndex page(FormState form, List<WrongCell> wrong, List<ReferencePrice> latest, Texts texts) {
        return new PriceIndex(
                form,
                wrong,
                Arrays.stream(Category.values())
                        .map(category -> new Option(
                                category.code(),
                                goods(category, texts),
                                category.code().equals(form.value("category"))))
                        .toList(),
                latest.stream().map(price -> row(price, texts)).toList());
    }

    private static String goods(Category category, Texts texts) {
        return texts.get("category." + category.code());
    }

    private static PriceIndex.Row row(ReferencePrice price, Texts texts) {
        return new PriceIndex.Row(
                Category.find(price.category())
                        .map(category -> goods(category, texts))
                        .orElse(price.category()),
                price.place(),
                price.day().toString(),
                Shown.price(price.perKilogram()),
                price.source(),
                price.notedBy());
    }
}
