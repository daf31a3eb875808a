package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Category;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.Weight;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.procurement.quotation.Quotations.Question;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.QuotationForm;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A unit asks several suppliers of one kind of goods. */
@RestController
@RequestMapping(path = "/buyer/quotations/new", produces = MediaType.TEXT_HTML_VALUE)
class QuotationFormPages {

    private static final int USUAL_DAYS = 3;

    private final Offices offices;
    private final Answers answers;
    private final Quotations quotations;
    private final Suppliers suppliers;
    private final Catalog catalog;
    private final Templates templates;

    QuotationFormPages(
            Offices offices,
            Answers answers,
            Quotations quotations,
            Suppliers suppliers,
            Catalog catalog,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.quotations = quotations;
        this.suppliers = suppliers;
        this.catalog = catalog;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(
            @RequestParam(defaultValue = "") String category,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        LocalDate day = offices.today().plusDays(USUAL_DAYS);
        return page(category, FormState.of(Map.of("day", day.toString(), "hour", "17:00")), person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> ask(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), Answers.input(exchange))
                .flatMap(parts -> Mono.fromSupplier(() -> question(parts.getT1(), parts.getT2()))
                        .flatMap(question -> quotations.ask(question, person))
                        .flatMap(asked -> asked(asked, parts.getT1().texts(), exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        field -> field.replace("deadline", "day"),
                                        refusal -> page(
                                                parts.getT2().text("category"), refusal.form(), person, exchange))));
    }

    private Mono<ResponseEntity<JteModel>> asked(Quotation asked, Texts texts, ServerWebExchange exchange) {
        return answers.done(exchange, QuotationPages.ADDRESS + "/" + asked.id(), texts.get("quotation.done.asked"));
    }

    private static Question question(Office office, FormInput input) {
        Weight weight = input.kilograms("kilograms");
        Instant deadline =
                input.day("day").atTime(hour(input)).atZone(ChinaTime.ZONE).toInstant();
        String goods = input.requiredText("goods");
        input.refuseIfAny();
        return new Question(
                office.seat().institution().id(),
                goods,
                category(input.text("category")).code(),
                weight,
                deadline,
                input.all("suppliers"));
    }

    private static LocalTime hour(FormInput input) {
        try {
            return LocalTime.parse(input.text("hour"));
        } catch (DateTimeException unreadable) {
            input.error("hour", "malformed");
            return LocalTime.MIDNIGHT;
        }
    }

    private static Category category(String code) {
        return Category.find(code).orElse(Category.CITRUS);
    }

    private Mono<JteModel> page(String asked, FormState form, Person person, ServerWebExchange exchange) {
        Category category = category(asked);
        return Mono.zip(
                        offices.office(exchange, person),
                        offering(category),
                        suppliers.all().collectList())
                .map(parts -> templates.buyerQuotationform(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        form(
                                parts.getT1(),
                                form,
                                category,
                                options(
                                        parts.getT2(),
                                        parts.getT3(),
                                        parts.getT1().texts()))));
    }

    private Mono<Set<String>> offering(Category category) {
        return catalog.all()
                .filter(product -> product.published() && product.category().equals(category.code()))
                .map(Product::supplierId)
                .collect(Collectors.toSet());
    }

    private static List<Option> options(Set<String> offering, List<Supplier> all, Texts texts) {
        return all.stream()
                .filter(supplier -> offering.contains(supplier.id()))
                .map(supplier -> new Option(
                        supplier.id(), supplier.name() + " · " + Places.name(supplier.county(), texts), false))
                .toList();
    }

    private static QuotationForm form(Office office, FormState form, Category category, List<Option> suppliers) {
        return new QuotationForm(
                office.share(),
                form,
                category.code(),
                Arrays.stream(Category.values())
                        .map(known -> new Option(
                                known.code(), office.texts().get("category." + known.code()), known == category))
                        .toList(),
                suppliers);
    }
}
