package org.luyumarket.campaign.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.luyumarket.campaign.Campaigns;
import org.luyumarket.campaign.PlannedCampaign;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Staff plan campaigns; county staff those with products of their county. */
@RestController
@RequestMapping("/api/v1/staff/campaigns")
class CampaignEndpoints {

    private final Campaigns campaigns;
    private final Clock clock;

    CampaignEndpoints(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Campaigns with what became of their money, newest first")
    Mono<Page<CampaignView>> all(@AuthenticationPrincipal Person staff) {
        return campaigns
                .all(staff)
                .map(this::view)
                .collectList()
                .map(found -> new Page<>(found, found.size(), 1, Page.MAX_SIZE));
    }

    @GetMapping("/{id}")
    Mono<CampaignView> campaign(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return campaigns.find(id, staff).map(this::view);
    }

    @PostMapping
    @Operation(summary = "Plan a campaign", description = """
                    From the first to the last day, both whole. Nobody gives a reference price: it is the lowest that was paid in the seven
                    days before the campaign began. The campaign ends on its last day or when its budget is used up.""")
    Mono<ResponseEntity<CampaignView>> plan(@RequestBody CampaignBody body, @AuthenticationPrincipal Person staff) {
        return campaigns
                .plan(body.toCampaign(), staff)
                .map(this::view)
                .map(planned -> ResponseEntity.created(URI.create("/api/v1/staff/campaigns/" + planned.id()))
                        .body(planned));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "End a campaign and its coupons now; what was ordered stays as it was")
    Mono<CampaignView> end(@PathVariable UUID id, @AuthenticationPrincipal Person staff) {
        return campaigns.end(id, staff).map(this::view);
    }

    @PostMapping("/{id}/coupons")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issue a coupon with money of its own")
    Mono<CampaignView> issue(
            @PathVariable UUID id, @RequestBody CouponBody body, @AuthenticationPrincipal Person staff) {
        return campaigns.issue(id, body.toCoupon(), staff).map(this::view);
    }

    private CampaignView view(PlannedCampaign campaign) {
        return CampaignView.of(campaign, clock.instant());
    }
}
