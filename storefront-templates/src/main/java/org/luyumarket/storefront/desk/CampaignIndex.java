package org.luyumarket.storefront.desk;

import java.util.List;

/** The campaigns that somebody looks after. */
public record CampaignIndex(List<Row> rows) {

    /** One campaign, with how much of its money is used. */
    public record Row(
            String address,
            String name,
            String occasion,
            String days,
            String funder,
            Badge state,
            String money,
            int used) {}
}
