package org.luyumarket.portal.staff.units;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.procurement.institution.InstitutionStatus;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.Institutions.Correction;
import org.luyumarket.procurement.institution.Institutions.Decision;
import org.luyumarket.procurement.institution.Institutions.Renaming;
import org.luyumarket.procurement.institution.Member.Duties;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One unit: reviewed, given a link, renamed, corrected, merged or dissolved. */
@RestController
@RequestMapping(path = "/staff/units/{id}", produces = MediaType.TEXT_HTML_VALUE)
class UnitPages {

    private static final Duties FIRST = new Duties(Set.of(MemberRole.ADMINISTRATOR), 0);

    private final Desks desks;
    private final Answers answers;
    private final Institutions institutions;
    private final Members members;
    private final UnitSheets sheets;
    private final PublicAddress address;
    private final Templates templates;

    UnitPages(
            Desks desks,
            Answers answers,
            Institutions institutions,
            Members members,
            UnitSheets sheets,
            PublicAddress address,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.institutions = institutions;
        this.members = members;
        this.sheets = sheets;
        this.address = address;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> unit(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, null, person, exchange);
    }

    @PostMapping("/decision")
    Mono<ResponseEntity<JteModel>> decide(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(id, person, exchange),
                UnitSheets.DECIDED,
                exchange,
                input -> decision(input)
                        .flatMap(decision -> institutions.decide(id, input.number("version"), decision, person)));
    }

    private Mono<Decision> decision(FormInput input) {
        InstitutionStatus status = switch (input.text("status")) {
            case "ACTIVE" -> InstitutionStatus.ACTIVE;
            case "MERGED" -> InstitutionStatus.MERGED;
            case "DISSOLVED" -> InstitutionStatus.DISSOLVED;
            default -> InstitutionStatus.REFUSED;
        };
        boolean ends = status == InstitutionStatus.MERGED || status == InstitutionStatus.DISSOLVED;
        LocalDate on = ends ? input.day("on") : null;
        input.refuseIfAny();
        Decision alone = new Decision(status, null, on, input.text("note"));
        return status == InstitutionStatus.MERGED
                ? successor(input).map(successor -> new Decision(status, successor, on, input.text("note")))
                : Mono.just(alone);
    }

    private Mono<UUID> successor(FormInput input) {
        return Mono.justOrEmpty(CreditCode.read(input.text("mergedInto")))
                .flatMap(institutions::idOf)
                .onErrorMap(Refusal.class, unknown -> new InvalidInput("mergedInto", "merged-into"))
                .switchIfEmpty(Mono.error(() -> new InvalidInput("mergedInto", "credit-code")));
    }

    @PostMapping("/name")
    Mono<ResponseEntity<JteModel>> rename(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(forms(id, person, exchange), UnitSheets.RENAMED, exchange, input -> {
            Renaming renaming = new Renaming(input.text("name"), input.day("from"), input.text("note"));
            input.refuseIfAny();
            return institutions.rename(id, input.number("version"), renaming, person);
        });
    }

    @PostMapping("/credit-code")
    Mono<ResponseEntity<JteModel>> correctCode(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                forms(id, person, exchange),
                UnitSheets.CORRECTED,
                exchange,
                input -> institutions.correctCode(id, input.number("version"), correction(input), person));
    }

    private static Correction correction(FormInput input) {
        CreditCode code = CreditCode.read(input.text("creditCode"))
                .orElseThrow(() -> new InvalidInput("creditCode", "credit-code"));
        return new Correction(code, input.optionalText("codeReason"), input.text("note"));
    }

    /** The one page on which the link can be read. */
    @PostMapping("/link")
    Mono<ResponseEntity<JteModel>> link(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return members.invite(id, FIRST, person)
                .map(secret -> address.of("/buyer/join/" + secret).toString())
                .flatMap(link -> page(id, Refused.NONE, link, person, exchange))
                .map(page ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page));
    }

    private FormPage forms(UUID id, Person person, ServerWebExchange exchange) {
        return new FormPage(
                "/staff/units/" + id,
                "unit.done.",
                field -> field,
                refused -> page(id, refused, null, person, exchange));
    }

    private Mono<JteModel> page(
            UUID id, Refused refused, @Nullable String link, Person person, ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        institutions.file(id, person),
                        members.of(id, person).collectList(),
                        sheets.successor(id, person))
                .map(parts -> templates.staffUnit(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                new UnitSheets.Found(parts.getT2(), parts.getT3(), parts.getT4(), refused, link),
                                person,
                                parts.getT1().texts())));
    }
}
