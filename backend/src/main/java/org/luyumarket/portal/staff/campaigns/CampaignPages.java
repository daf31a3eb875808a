package org.luyumarket.portal.staff.campaigns;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.NewCoupon;
import org.luyumarket.campaign.PlannedCampaign;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.desk.CampaignIndex;
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

/** The campaigns, and one of them with its coupons. */
@RestController
@RequestMapping(path = CampaignSheets.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class CampaignPages {

    private final Desks desks;
    private final Answers answers;
    private final Campaigns campaigns;
    private final Catalog catalog;
    private final CampaignSheets sheets;
    private final Templates templates;

    CampaignPages(
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
    Mono<JteModel> index(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), campaigns.all(person).collectList())
                .map(parts -> templates.staffCampaigns(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new CampaignIndex(parts.getT2().stream()
                                .map(campaign ->
                                        sheets.row(campaign, parts.getT1().texts()))
                                .toList())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> campaign(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/end")
    Mono<ResponseEntity<JteModel>> end(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "end", person, exchange, input -> campaigns.end(id, person));
    }

    @PostMapping("/{id}/coupons")
    Mono<ResponseEntity<JteModel>> issue(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "coupon", person, exchange, input -> campaigns.issue(id, coupon(input), person));
    }

    private static NewCoupon coupon(FormInput input) {
        NewCoupon coupon = new NewCoupon(
                input.requiredText("code"),
                input.money("minimum"),
                input.money("off"),
                input.money("budget"),
                input.number("perPerson"),
                input.day("from"),
                input.day("to"),
                input.ticked("listed"));
        input.refuseIfAny();
        return coupon;
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id,
            String form,
            Person person,
            ServerWebExchange exchange,
            Function<FormInput, Mono<PlannedCampaign>> deed) {
        FormPage page = new FormPage(
                CampaignSheets.address(id),
                "campaign.done.",
                UnaryOperator.identity(),
                refused -> page(id, refused, person, exchange));
        return answers.act(page, form, exchange, deed::apply);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), campaigns.find(id, person), names())
                .map(parts -> templates.staffCampaign(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2(),
                                parts.getT3(),
                                refused,
                                parts.getT1().texts())));
    }

    private Mono<Map<String, String>> names() {
        return catalog.all().collectMap(Product::sku, Product::name);
    }
}
