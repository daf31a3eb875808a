package org.luyumarket.portal.shop;

import java.util.List;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.Coupon;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CheckoutPage.Coupons;
import org.luyumarket.storefront.shop.KeptCoupon;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The coupons that a buyer may use, and the one that is used; none is before the buyer says so. */
@Component
class CheckoutCoupons {

    private final Campaigns campaigns;
    private final Problems problems;

    CheckoutCoupons(Campaigns campaigns, Problems problems) {
        this.campaigns = campaigns;
        this.problems = problems;
    }

    Mono<Coupons> of(CheckoutForm form, Offer offer, Shopper shopper, ServerWebExchange exchange, Texts texts) {
        return Mono.zip(kept(shopper, texts), Answers.input(exchange))
                .map(found -> of(form, offer, found.getT2(), found.getT1(), exchange));
    }

    private Coupons of(
            CheckoutForm form, Offer offer, FormInput input, List<KeptCoupon> kept, ServerWebExchange exchange) {
        boolean forgotten = CheckoutForm.forgetsCoupon(input);
        if (forgotten && offer.quote().isEmpty()) {
            return new Coupons("", form.coupon(), null, kept, false);
        }
        return offer.couponRefused()
                .map(refusal -> new Coupons("", form.coupon(), why(refusal, exchange), kept, forgotten))
                .orElseGet(() -> new Coupons(form.coupon(), typed(input), null, kept, forgotten));
    }

    /** What was typed and not used yet stays; what it is worth is known once the costs are. */
    private static String typed(FormInput input) {
        return input.text("couponCode");
    }

    private Mono<List<KeptCoupon>> kept(Shopper shopper, Texts texts) {
        return Mono.justOrEmpty(shopper.person())
                .flatMapMany(campaigns::keptBy)
                .map(coupon -> kept(coupon, texts))
                .collectList();
    }

    static KeptCoupon kept(Coupon coupon, Texts texts) {
        return new KeptCoupon(
                coupon.code(),
                coupon.campaign(),
                texts.get("coupon.terms", Words.amount(coupon.minimum()), Words.amount(coupon.off())),
                Shown.day(Shown.lastDay(coupon.endsAt()), texts));
    }

    private String why(Refusal refusal, ServerWebExchange exchange) {
        return String.valueOf(problems.describe(refusal, exchange).detail());
    }
}
