package org.luyumarket.campaign.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.campaign.PlannedCampaign;
import org.luyumarket.campaign.PlannedCampaign.Fund;
import org.luyumarket.campaign.PlannedCampaign.IssuedCoupon;
import org.luyumarket.campaign.PlannedCampaign.Price;
import org.luyumarket.campaign.PlannedCampaign.State;
import org.luyumarket.ledger.Campaign;

/** A campaign as the API shows it to staff. */
record CampaignView(
        UUID id,
        String name,
        Campaign occasion,
        String funder,
        State state,
        Fund fund,
        List<Price> prices,
        List<IssuedCoupon> coupons) {

    static CampaignView of(PlannedCampaign campaign, Instant now) {
        return new CampaignView(
                campaign.id(),
                campaign.name(),
                campaign.occasion(),
                campaign.funder(),
                campaign.state(now),
                campaign.fund(),
                campaign.prices(),
                campaign.coupons());
    }
}
