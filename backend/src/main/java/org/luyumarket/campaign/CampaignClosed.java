package org.luyumarket.campaign;

import org.luyumarket.platform.Refusal;

/** A campaign that is over neither ends again nor issues coupons. */
final class CampaignClosed extends Refusal {

    CampaignClosed(String name) {
        super(Kind.CONFLICT, "campaign-closed", name);
    }
}
