package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.Coupon;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CouponsPage;
import org.luyumarket.storefront.shop.CouponsPage.Listed;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The coupons that are to be had; who logged in puts one by with one press. */
@RestController
@RequestMapping(path = "/coupons", produces = MediaType.TEXT_HTML_VALUE)
class CouponPages {

    private final Campaigns campaigns;
    private final Shoppers shoppers;
    private final Frames frames;
    private final Templates templates;
    private final Clock clock;

    CouponPages(Campaigns campaigns, Shoppers shoppers, Frames frames, Templates templates, Clock clock) {
        this.campaigns = campaigns;
        this.shoppers = shoppers;
        this.frames = frames;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> coupons(ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), shoppers.shopper(exchange))
                .flatMap(parts -> page(parts.getT2(), parts.getT1().texts())
                        .map(page -> templates.shopCoupons(parts.getT1(), page)));
    }

    @PostMapping("/{code}")
    Mono<ResponseEntity<Void>> keep(@PathVariable String code, ServerWebExchange exchange) {
        return shoppers.person()
                .flatMap(person -> campaigns.keep(code, person))
                .<ResponseEntity<Void>>map(kept -> Redirect.to("/coupons"))
                .defaultIfEmpty(Redirect.toLogIn(exchange));
    }

    private Mono<CouponsPage> page(Shopper shopper, Texts texts) {
        return Mono.justOrEmpty(shopper.person())
                .flatMapMany(campaigns::keptBy)
                .collectList()
                .map(kept -> new CouponsPage(listed(kept, texts), shopper.person() != null));
    }

    /** Those put by come too where not everybody is shown them. */
    private List<Listed> listed(List<Coupon> kept, Texts texts) {
        List<Coupon> all = new ArrayList<>(campaigns.deals().listed(clock.instant()));
        kept.stream().filter(coupon -> !all.contains(coupon)).forEach(all::add);
        return all.stream()
                .map(coupon -> new Listed(CheckoutCoupons.kept(coupon, texts), kept.contains(coupon)))
                .toList();
    }
}
