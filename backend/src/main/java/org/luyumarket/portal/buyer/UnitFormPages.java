package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.UnitWords;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.luyumarket.procurement.institution.InstitutionKind;
import org.luyumarket.procurement.institution.InstitutionStatus;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.UnitForm;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A unit is signed up, and signed up again after staff sent it back. */
@RestController
@RequestMapping(path = "/buyer/units/new", produces = MediaType.TEXT_HTML_VALUE)
class UnitFormPages {

    private static final DivisionCode NOWHERE = new DivisionCode("100000");

    private final Frames frames;
    private final Answers answers;
    private final Institutions institutions;
    private final Members members;
    private final DivisionReader divisions;
    private final Templates templates;

    UnitFormPages(
            Frames frames,
            Answers answers,
            Institutions institutions,
            Members members,
            DivisionReader divisions,
            Templates templates) {
        this.frames = frames;
        this.answers = answers;
        this.institutions = institutions;
        this.members = members;
        this.divisions = divisions;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(FormState.of(Map.of()), person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> signUp(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> terms(input))
                        .flatMap(terms -> institutions.apply(terms, person))
                        .map(unit -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .location(URI.create("/buyer/units/new"))
                                .<JteModel>build())
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field.replace("divisionCode", "division"),
                                        refusal -> page(refusal.form(), person, exchange))));
    }

    private Mono<Terms> terms(FormInput input) {
        Optional<CreditCode> code = code(input, "creditCode");
        Optional<InstitutionKind> kind = kind(input);
        DivisionCode division = division(input);
        String name = input.requiredText("name");
        Optional<CreditCode> above = input.isBlank("parent") ? Optional.empty() : code(input, "parent");
        input.refuseIfAny();
        Terms alone = new Terms(
                code.orElseThrow(), input.optionalText("codeReason"), name, kind.orElseThrow(), division, null);
        return Mono.justOrEmpty(above)
                .flatMap(this::parent)
                .map(parent -> below(alone, parent))
                .defaultIfEmpty(alone);
    }

    private static Terms below(Terms terms, UUID parent) {
        return new Terms(terms.creditCode(), terms.codeReason(), terms.name(), terms.kind(), terms.division(), parent);
    }

    private Mono<UUID> parent(CreditCode code) {
        return institutions
                .idOf(code)
                .onErrorMap(Refusal.class, unknown -> new InvalidInput("parent", "no-such-parent", code.value()));
    }

    private static Optional<CreditCode> code(FormInput input, String field) {
        Optional<CreditCode> code = CreditCode.read(input.text(field));
        if (code.isEmpty()) {
            input.error(field, "credit-code");
        }
        return code;
    }

    private static Optional<InstitutionKind> kind(FormInput input) {
        Optional<InstitutionKind> kind = Arrays.stream(InstitutionKind.values())
                .filter(known -> known.name().equals(input.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            input.error("kind", "required");
        }
        return kind;
    }

    private DivisionCode division(FormInput input) {
        Optional<DivisionCode> division = divisions.read(input.requiredText("division"));
        if (division.isEmpty() && !input.isBlank("division")) {
            input.error("division", "no-such-place");
        }
        return division.orElse(NOWHERE);
    }

    private Mono<JteModel> page(FormState form, Person person, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), waiting(person, Frames.texts(exchange)))
                .map(parts -> page(parts.getT1(), form, parts.getT2()));
    }

    private JteModel page(Frame frame, FormState form, List<UnitForm.Waiting> waiting) {
        return templates.buyerUnitform(
                frame, new UnitForm(form, UnitWords.kinds(form.value("kind"), frame.texts()), waiting));
    }

    private Mono<List<UnitForm.Waiting>> waiting(Person person, Texts texts) {
        return members.seats(person)
                .map(Seat::institution)
                .filter(unit ->
                        unit.status() == InstitutionStatus.APPLIED || unit.status() == InstitutionStatus.REFUSED)
                .concatMap(unit -> institutions.file(unit.id(), person))
                .map(file -> waiting(file, texts))
                .collectList();
    }

    private static UnitForm.Waiting waiting(Institution.File file, Texts texts) {
        Institution unit = file.institution();
        String reason = file.steps().get(file.steps().size() - 1).note();
        return new UnitForm.Waiting(
                unit.name(),
                texts.get("unit.waiting." + unit.status(), reason),
                unit.status() == InstitutionStatus.REFUSED);
    }
}
