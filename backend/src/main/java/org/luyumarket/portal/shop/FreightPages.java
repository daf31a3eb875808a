package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.freight.Freight;
import org.luyumarket.freight.FreightOffer;
import org.luyumarket.freight.FreightOffer.Delivered;
import org.luyumarket.platform.Division;
import org.luyumarket.portal.Frames;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.AddressFields;
import org.luyumarket.storefront.shop.FreightPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What sending a product costs, for who wants to know before it is in the cart. */
@RestController
class FreightPages {

    private final ShopWindow window;
    private final Freight freight;
    private final RegionChoice regions;
    private final Frames frames;
    private final Templates templates;

    FreightPages(ShopWindow window, Freight freight, RegionChoice regions, Frames frames, Templates templates) {
        this.window = window;
        this.freight = freight;
        this.regions = regions;
        this.frames = frames;
        this.templates = templates;
    }

    /** What is no quantity is one. */
    @GetMapping(path = "/products/{sku}/freight", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> freight(
            @PathVariable String sku,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "1") String quantity,
            ServerWebExchange exchange) {
        int wanted = quantity.matches("[1-9]\\d{0,3}") ? Integer.parseInt(quantity) : 1;
        return Mono.justOrEmpty(window.current().find(sku))
                .switchIfEmpty(Mono.error(NoSuchPage::new))
                .zipWith(frames.of(exchange))
                .flatMap(parts -> answer(parts.getT1(), wanted, regions.province(province))
                        .map(answer -> page(
                                parts.getT1(),
                                wanted,
                                answer.orElse(null),
                                province,
                                parts.getT2().texts()))
                        .map(page -> templates.shopFreight(parts.getT2(), page)));
    }

    private FreightPage page(
            ShownProduct shown, int quantity, FreightPage.@Nullable Answer answer, String province, Texts texts) {
        List<AddressFields.Option> provinces = regions.provincesWith(province);
        return new FreightPage(Cards.product(shown, texts), quantity, provinces, answer);
    }

    private Mono<Optional<FreightPage.Answer>> answer(ShownProduct shown, int quantity, Optional<Division> province) {
        Money goods = shown.unitPrice(quantity).multipliedBy(quantity);
        return Mono.justOrEmpty(province)
                .flatMap(to -> freight.offer(
                                to.code(), shown.product().netWeight().times(quantity), goods)
                        .map(offer -> Optional.of(answer(to.name(), goods, offer))))
                .defaultIfEmpty(Optional.empty());
    }

    private static FreightPage.Answer answer(String province, Money goods, FreightOffer offer) {
        return offer instanceof Delivered delivered
                ? new FreightPage.Answer(
                        province,
                        Words.amount(goods),
                        Words.amount(delivered.fee()),
                        Words.amount(goods.plus(delivered.fee())))
                : new FreightPage.Answer(province, Words.amount(goods), "", "");
    }
}
