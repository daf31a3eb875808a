package org.luyumarket.campaign.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.joda.money.Money;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.Coupon;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Coupons that people put by. */
@RestController
@RequestMapping("/api/v1/coupons")
class CouponEndpoints {

    private final Campaigns campaigns;

    CouponEndpoints(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping
    @Operation(summary = "The coupons I put by and can still use")
    Mono<Page<CouponView>> mine(@AuthenticationPrincipal Person person) {
        return campaigns
                .keptBy(person)
                .map(CouponView::of)
                .collectList()
                .map(found -> new Page<>(found, found.size(), 1, Page.MAX_SIZE));
    }

    @PutMapping("/{code}")
    @Operation(summary = "Put a coupon by; doing it again is harmless")
    Mono<CouponView> keep(@PathVariable String code, @AuthenticationPrincipal Person person) {
        return campaigns.keep(code, person).map(CouponView::of);
    }

    /** A coupon as its owner sees it. */
    record CouponView(
            String code, String campaign, Money minimum, Money off, Instant startsAt, Instant endsAt, int perPerson) {

        static CouponView of(Coupon coupon) {
            return new CouponView(
                    coupon.code(),
                    coupon.campaign(),
                    coupon.minimum(),
                    coupon.off(),
                    coupon.startsAt(),
                    coupon.endsAt(),
                    coupon.perPerson());
        }
    }
}
