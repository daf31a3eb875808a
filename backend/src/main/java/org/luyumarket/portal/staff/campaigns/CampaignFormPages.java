package org.luyumarket.portal.staff.campaigns;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.NewCampaign;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.desk.CampaignForm;
import org.luyumarket.storefront.desk.FormState;
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

/** Plans a campaign. */
@RestController
@RequestMapping(path = CampaignSheets.ADDRESS + "/new", produces = MediaType.TEXT_HTML_VALUE)
class CampaignFormPages {

    private static final int PRICES = 8;
    private static final Pattern PRICE = Pattern.compile("prices\\[(\\d+)]\\.(sku|price)");

    private final Desks desks;
    private final Answers answers;
    private final Campaigns campaigns;
    private final Catalog catalog;
    private final CampaignSheets sheets;
    private final Templates templates;

    CampaignFormPages(
            Desks desks,
            Answers answers,
            Campaigns campaigns,
            Catalog catalog,
            CampaignSheets sheets,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.campaigns = campaigns;
        this.catalog = catalog;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(FormState.of(Map.of()), person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> plan(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> campaign(input))
                        .flatMap(campaign -> campaigns.plan(campaign, person))
                        .flatMap(planned -> answers.done(
                                exchange,
                                CampaignSheets.address(planned.id()),
                                Frames.texts(exchange).get("campaign.done.plan")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> fieldName(field, input),
                                        refusal -> page(refusal.form(), person, exchange))));
    }

    private static NewCampaign campaign(FormInput input) {
        NewCampaign campaign = new NewCampaign(
                input.requiredText("name"),
                occasion(input.text("occasion")),
                input.requiredText("funder"),
                input.day("from"),
                input.day("to"),
                input.money("budget"),
                input.number("perPerson"),
                rows(input).stream()
                        .map(row -> new NewCampaign.Price(input.requiredText("sku" + row), input.money("price" + row)))
                        .toList());
        input.refuseIfAny();
        return campaign;
    }

    private static Campaign occasion(String name) {
        return Arrays.stream(Campaign.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(Campaign.CONSUMPTION_AID_WEEK);
    }

    private static List<Integer> rows(FormInput input) {
        return IntStream.rangeClosed(1, PRICES)
                .filter(row -> !input.isBlank("sku" + row) || !input.isBlank("price" + row))
                .boxed()
                .toList();
    }

    /** Rows left blank in between are no prices. */
    private static String fieldName(String field, FormInput input) {
        Matcher price = PRICE.matcher(field);
        if (price.matches()) {
            return price.group(2) + rows(input).get(Integer.parseInt(price.group(1)));
        }
        return field.equals("prices") ? "sku1" : field;
    }

    private Mono<JteModel> page(FormState form, Person person, ServerWebExchange exchange) {
        Mono<List<Option>> products = catalog.all()
                .filter(Product::published)
                .filter(product -> person.seesCounty(product.county()))
                .map(product -> new Option(
                        product.sku(), product.name() + " ¥" + product.price().getAmount(), false))
                .collectList();
        return Mono.zip(desks.seat(exchange, person), products)
                .map(parts -> templates.staffCampaignform(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new CampaignForm(
                                form,
                                sheets.occasions(
                                        form.value("occasion"), parts.getT1().texts()),
                                parts.getT2(),
                                PRICES)));
    }
}
