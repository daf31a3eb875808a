package org.luyumarket.portal.producers;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.admission.Admission;
import org.luyumarket.admission.Admission.NewApplication;
import org.luyumarket.admission.SupplierApplication;
import org.luyumarket.admission.SupplierApplication.Terms;
import org.luyumarket.identity.Caller;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.shop.ApplicationPage;
import org.luyumarket.storefront.shop.ApplyPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A producer applies to sell here, and sees where its application stands. */
@RestController
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ApplyPages {

    private static final List<String> KINDS = List.of("农民专业合作社", "企业", "家庭农场", "村集体", "个体工商户");

    private final Admission admission;
    private final Answers answers;
    private final Frames frames;
    private final Counties counties;
    private final Templates templates;

    ApplyPages(Admission admission, Answers answers, Frames frames, Counties counties, Templates templates) {
        this.admission = admission;
        this.answers = answers;
        this.frames = frames;
        this.counties = counties;
        this.templates = templates;
    }

    @GetMapping("/suppliers/apply")
    Mono<JteModel> form(ServerWebExchange exchange) {
        return page(FormState.of(Map.of()), exchange);
    }

    @PostMapping(path = "/suppliers/apply", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> apply(@RequestPart("photos") Flux<FilePart> photos, ServerWebExchange exchange) {
        return Answers.parts(exchange)
                .flatMap(input -> photos.concatMap(PhotoUpload::bytes)
                        .collectList()
                        .map(sent -> new NewApplication(terms(input), sent))
                        .flatMap(given -> admission.apply(given, Caller.of(exchange, null)))
                        .flatMap(applied -> standing(FormState.of(Map.of()), applied, exchange))
                        .map(ResponseEntity::ok)
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange, input, field -> field, refusal -> page(refusal.said(), exchange))));
    }

    private static Terms terms(FormInput input) {
        Optional<CreditCode> code = CreditCode.read(input.text("creditCode"));
        if (code.isEmpty()) {
            input.error("creditCode", "credit-code");
        }
        int households = input.number("households");
        int persons = input.number("persons");
        DivisionCode county = input.division("countyCode");
        LocalDate ends = input.isBlank("licenceEnds") ? null : input.day("licenceEnds");
        input.refuseIfAny();
        return new Terms(
                input.text("name"),
                code.orElseThrow(),
                input.optionalText("codeReason"),
                county,
                input.text("kind"),
                input.text("legalPerson"),
                input.text("phone").replace(" ", ""),
                input.text("products"),
                input.text("linking"),
                households,
                persons,
                ends);
    }

    @GetMapping("/suppliers/application")
    Mono<JteModel> lookUp(ServerWebExchange exchange) {
        return standing(FormState.of(Map.of()), null, exchange);
    }

    @PostMapping("/suppliers/application")
    Mono<ResponseEntity<JteModel>> lookUpTyped(ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> admission
                        .find(
                                input.text("number").toUpperCase(Locale.ROOT),
                                input.text("phone").replace(" ", ""),
                                Caller.of(exchange, null))
                        .flatMap(found -> standing(FormState.of(input.values()), found, exchange))
                        .map(ResponseEntity::ok)
                        .onErrorResume(Refusal.class, refusal -> notFound(input, refusal, exchange)));
    }

    /** A wrong number or phone is answered on this very page. */
    private Mono<ResponseEntity<JteModel>> notFound(FormInput input, Refusal refusal, ServerWebExchange exchange) {
        Problem problem = answers.problem(refusal, exchange);
        String why = Optional.ofNullable(problem.detail()).orElse(problem.title());
        return standing(FormState.of(input.values()).because(why), null, exchange)
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    private Mono<JteModel> page(FormState form, ServerWebExchange exchange) {
        return frames.of(exchange).map(frame -> templates.shopApply(frame, model(form, frame.texts())));
    }

    private ApplyPage model(FormState form, Texts texts) {
        return new ApplyPage(
                form,
                counties.all().stream()
                        .map(county ->
                                option(form, "countyCode", county.code().value(), Places.name(county.code(), texts)))
                        .toList(),
                KINDS.stream()
                        .map(kind -> option(form, "kind", kind, texts.term(kind)))
                        .toList());
    }

    private static Option option(FormState form, String field, String value, String label) {
        return new Option(value, label, form.value(field).equals(value));
    }

    private Mono<JteModel> standing(
            FormState form, @Nullable SupplierApplication application, ServerWebExchange exchange) {
        return frames.of(exchange)
                .map(frame -> templates.shopApplication(
                        frame,
                        new ApplicationPage(form, application == null ? null : standing(application, frame.texts()))));
    }

    private static ApplicationPage.Standing standing(SupplierApplication application, Texts texts) {
        String received = application.steps().isEmpty() ? texts.get("application.submitted", application.number()) : "";
        return new ApplicationPage.Standing(
                application.number(),
                application.terms().name(),
                ApplicationWords.state(application, texts),
                (received + " " + ApplicationWords.sentence(application, texts)).strip(),
                application.steps().stream()
                        .map(step -> new ApplicationPage.Step(
                                ApplicationWords.decided(step, texts), Shown.minute(step.at()), step.reason()))
                        .toList());
    }
}
