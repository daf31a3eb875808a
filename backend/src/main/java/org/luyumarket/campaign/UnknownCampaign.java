package org.luyumarket.campaign;

import org.luyumarket.platform.Refusal;

/** There is no such campaign, or not for this person. */
final class UnknownCampaign extends Refusal {

    UnknownCampaign() {
        super(Kind.NOT_FOUND, "unknown-campaign");
    }
}
