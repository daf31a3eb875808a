package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormRefusal;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.Member.Duties;
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

/** A unit's own people: let in, given duties, stood in for; and how many of them approve what. */
@RestController
@RequestMapping(path = "/buyer/unit", produces = MediaType.TEXT_HTML_VALUE)
class OwnUnitPages {

    private static final Duties NONE = new Duties(Set.of(), 0);

    private final Offices offices;
    private final Answers answers;
    private final Institutions institutions;
    private final Members members;
    private final OwnUnitSheets sheets;
    private final PublicAddress address;
    private final Templates templates;

    OwnUnitPages(
            Offices offices,
            Answers answers,
            Institutions institutions,
            Members members,
            OwnUnitSheets sheets,
            PublicAddress address,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.institutions = institutions;
        this.members = members;
        this.sheets = sheets;
        this.address = address;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> unit(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(Refused.NONE, null, person, exchange);
    }

    @PostMapping("/members/{member}")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable UUID member, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(member.toString(), "unit.member.done", person, exchange, (office, input) -> {
            Duties duties = input.ticked("leave") ? NONE : UnitForms.duties(input);
            return members.change(unit(office), member, duties, person);
        });
    }

    @PostMapping("/limits")
    Mono<ResponseEntity<JteModel>> limits(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                "limits",
                "unit.ladder.done",
                person,
                exchange,
                (office, input) -> institutions
                        .setLadder(unit(office), input.number("version"), UnitForms.ladder(input), person)
                        .then());
    }

    @PostMapping("/absence")
    Mono<ResponseEntity<JteModel>> absence(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                "absence",
                "unit.absence.done",
                person,
                exchange,
                (office, input) -> members.delegate(unit(office), UnitForms.absence(input), person));
    }

    /** The one page on which the link can be read. */
    @PostMapping("/invitations")
    Mono<ResponseEntity<JteModel>> invite(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), Answers.input(exchange))
                .flatMap(parts -> Mono.defer(
                                () -> members.invite(unit(parts.getT1()), UnitForms.duties(parts.getT2()), person))
                        .map(secret -> address.of("/buyer/join/" + secret).toString())
                        .flatMap(link -> page(Refused.NONE, link, person, exchange))
                        .map(page -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(page))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        field -> field,
                                        refusal -> again("invitation", refusal, person, exchange))));
    }

    private static UUID unit(Office office) {
        return office.seat().institution().id();
    }

    /** What is done in one of the forms, which has a name. */
    private Mono<ResponseEntity<JteModel>> act(
            String form,
            String done,
            Person person,
            ServerWebExchange exchange,
            BiFunction<Office, FormInput, Mono<Void>> deed) {
        return Mono.zip(offices.office(exchange, person), Answers.input(exchange))
                .flatMap(parts -> Mono.defer(() -> deed.apply(parts.getT1(), parts.getT2()))
                        .then(Mono.defer(() -> answers.done(
                                exchange, "/buyer/unit", parts.getT1().texts().get(done))))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        parts.getT2(),
                                        field -> field,
                                        refusal -> again(form, refusal, person, exchange))));
    }

    private Mono<JteModel> again(String form, FormRefusal refusal, Person person, ServerWebExchange exchange) {
        return page(new Refused(form, refusal.form()), null, person, exchange);
    }

    private Mono<JteModel> page(Refused refused, @Nullable String link, Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> Mono.zip(
                                members.of(unit(office), person).collectList(),
                                members.away(unit(office), person).collectList())
                        .map(found -> sheets.page(
                                office, new OwnUnitSheets.Found(found.getT1(), found.getT2(), refused, link)))
                        .map(page -> templates.buyerUnit(office.frame(), office.desk(), page)));
    }
}
