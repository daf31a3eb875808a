package org.luyumarket.portal.staff.units;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.gift.Cap;
import org.luyumarket.procurement.gift.Caps;
import org.luyumarket.procurement.gift.Caps.Limit;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.GiftCaps;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What unions of a region may give each member in a year. */
@RestController
@RequestMapping(path = GiftCapPages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class GiftCapPages {

    static final String ADDRESS = "/staff/units/gift-caps";
    private static final FormState EMPTY = FormState.of(Map.of());

    private final Desks desks;
    private final Answers answers;
    private final Caps caps;
    private final Divisions divisions;
    private final Templates templates;

    GiftCapPages(Desks desks, Answers answers, Caps caps, Divisions divisions, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.caps = caps;
        this.divisions = divisions;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> caps(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(EMPTY, person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> set(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return answers.act(
                new FormPage(ADDRESS, "gift.cap.", field -> field, refused -> page(refused.form(), person, exchange)),
                "done",
                exchange,
                input -> set(input, person));
    }

    private Mono<Cap> set(FormInput input, Person person) {
        Limit limit = new Limit(input.number("year"), input.money("amount"), input.requiredText("source"));
        input.refuseIfAny();
        DivisionCode region = Optional.of(input.text("region"))
                .filter(DivisionCode::isWellFormed)
                .map(DivisionCode::new)
                .orElse(DivisionCode.SHANDONG);
        return caps.set(region, limit, person);
    }

    private Mono<JteModel> page(FormState form, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), caps.ofRegions(person).collectList())
                .map(parts -> templates.staffGiftcaps(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new GiftCaps(
                                form,
                                regions(form, person, parts.getT1().texts()),
                                parts.getT2().stream()
                                        .map(cap -> row(cap, parts.getT1().texts()))
                                        .toList())));
    }

    /** Shandong and its cities; staff of a city set that of their own. */
    private List<Option> regions(FormState form, Person person, Texts texts) {
        DivisionCode own = person.city();
        Stream<DivisionCode> all = own != null
                ? Stream.of(own)
                : Stream.concat(
                        Stream.of(DivisionCode.SHANDONG),
                        divisions.within(DivisionCode.SHANDONG).stream().map(city -> city.code()));
        return all.map(code -> new Option(
                        code.value(),
                        divisions.fullName(code, texts.locale()),
                        code.value().equals(form.value("region"))))
                .toList();
    }

    private GiftCaps.Row row(Cap cap, Texts texts) {
        return new GiftCaps.Row(
                Integer.toString(cap.year()),
                divisions.fullName(new DivisionCode(cap.scope()), texts.locale()),
                Shown.price(cap.most()),
                cap.source(),
                cap.setBy());
    }
}
