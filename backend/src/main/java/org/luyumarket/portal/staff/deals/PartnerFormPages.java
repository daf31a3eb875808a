package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.channel.Partner;
import org.luyumarket.channel.PartnerTerms;
import org.luyumarket.channel.Partners;
import org.luyumarket.channel.PriceBand;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.PartnerForm;
import org.luyumarket.storefront.templates.Templates;
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

/** Adds a partner, and changes what is agreed with one. */
@RestController
@RequestMapping(path = "/staff/partners", produces = MediaType.TEXT_HTML_VALUE)
class PartnerFormPages {

    private static final int PRICES = 6;

    private final Desks desks;
    private final Answers answers;
    private final Partners partners;
    private final DealForms forms;
    private final DivisionReader divisions;
    private final Counties counties;
    private final Catalog catalog;
    private final Templates templates;

    PartnerFormPages(
            Desks desks,
            Answers answers,
            Partners partners,
            DealForms forms,
            DivisionReader divisions,
            Counties counties,
            Catalog catalog,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.partners = partners;
        this.forms = forms;
        this.divisions = divisions;
        this.counties = counties;
        this.catalog = catalog;
        this.templates = templates;
    }

    @GetMapping("/new")
    Mono<JteModel> form(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page("", FormState.of(Map.of("active", "true")), person, exchange);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> add(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> terms(input))
                        .flatMap(terms -> partners.add(input.text("id"), terms, person))
                        .flatMap(partner -> saved(partner, exchange))
                        .onErrorResume(Refusal.class, again("", input, person, exchange)));
    }

    @GetMapping("/{id}/edit")
    Mono<JteModel> edit(@PathVariable String id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return partners.find(id, person)
                .flatMap(partner -> page(id, filledIn(partner, Frames.texts(exchange)), person, exchange));
    }

    @PostMapping("/{id}/edit")
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable String id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> terms(input))
                        .flatMap(terms -> partners.change(id, input.number("version"), terms, person))
                        .flatMap(partner -> saved(partner, exchange))
                        .onErrorResume(Refusal.class, again(id, input, person, exchange)));
    }

    private Mono<ResponseEntity<JteModel>> saved(Partner partner, ServerWebExchange exchange) {
        return answers.done(
                exchange,
                "/staff/partners/" + partner.id(),
                Frames.texts(exchange).get("partner.saved"));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            String id, FormInput input, Person person, ServerWebExchange exchange) {
        UnaryOperator<String> names = field -> switch (field) {
            case "countyCode" -> "county";
            case "divisionCode" -> "division";
            default -> field.replaceFirst("prices\\[\\d+]\\.sku", "sku1");
        };
        return answers.refused(exchange, input, names, refusal -> page(id, refusal.form(), person, exchange));
    }

    private PartnerTerms terms(FormInput input) {
        Channel channel = DealForms.named(input.text("channel"), Channel.class).orElse(Channel.WHOLESALE);
        PartnerTerms terms = new PartnerTerms(
                input.text("name"),
                DivisionCode.isWellFormed(input.text("county")) ? new DivisionCode(input.text("county")) : null,
                forms.division(input, "division"),
                channel,
                DealForms.named(input.text("mode"), Mode.class).orElse(channel.usualMode()),
                input.optionalText("contract"),
                prices(input),
                input.ticked("active"));
        input.refuseIfAny();
        return terms;
    }

    private static List<PriceBand> prices(FormInput input) {
        List<PriceBand> prices = new ArrayList<>();
        for (int row = 1; row <= PRICES; row++) {
            if (!input.isBlank("sku" + row)) {
                var least = input.money("least" + row);
                var most = input.money("most" + row);
                if (least.isPositive() && !least.isGreaterThan(most)) {
                    prices.add(new PriceBand(input.text("sku" + row), least, most));
                } else {
                    input.error("least" + row, "price-band");
                }
            }
        }
        return prices;
    }

    private FormState filledIn(Partner partner, Texts texts) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(partner.version()));
        values.put("name", partner.name());
        values.put("division", divisions.fullName(partner.division(), texts.locale()));
        values.put("county", partner.county() == null ? "" : partner.county().value());
        values.put("channel", partner.channel().name());
        values.put("mode", partner.mode().name());
        values.put("contract", partner.contract() == null ? "" : partner.contract());
        values.put("active", String.valueOf(partner.active()));
        List<PriceBand> prices = partner.prices();
        for (int row = 1; row <= Math.min(PRICES, prices.size()); row++) {
            PriceBand band = prices.get(row - 1);
            values.put("sku" + row, band.sku());
            values.put("least" + row, Shown.amount(band.least()));
            values.put("most" + row, Shown.amount(band.most()));
        }
        return FormState.of(values);
    }

    private Mono<JteModel> page(String id, FormState form, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), catalog.all().collectList())
                .map(parts -> {
                    Texts texts = parts.getT1().texts();
                    String back = id.isEmpty() ? "/staff/partners" : "/staff/partners/" + id;
                    PartnerForm model = new PartnerForm(
                            form,
                            id.isEmpty() ? back + "/new" : back + "/edit",
                            back,
                            id.isEmpty(),
                            counties(form, person, texts),
                            DealWords.channels(form.value("channel"), texts),
                            DealWords.modes(form.value("mode"), texts),
                            DealChoices.products(parts.getT2(), form),
                            PRICES);
                    return templates.staffPartnerform(
                            parts.getT1().frame(), parts.getT1().desk(), model);
                });
    }

    private List<Option> counties(FormState form, Person person, Texts texts) {
        return counties.all().stream()
                .filter(county -> person.seesCounty(county.code()))
                .map(county -> new Option(
                        county.code().value(),
                        Places.name(county.code(), texts),
                        county.code().value().equals(form.value("county"))))
                .toList();
    }
}
