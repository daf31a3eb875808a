package org.luyumarket.campaign;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.luyumarket.ledger.Campaign;

/** A campaign as staff plan it, from the first day to the last one in Shandong and Chongqing; somebody pays for it. */
public record NewCampaign(
        String name,
        Campaign occasion,
        String funder,
        LocalDate from,
        LocalDate to,
        Money budget,
        int perPerson,
        List<Price> prices) {

    /** What a box of a product costs in it. */
    public record Price(String sku, Money price) {}
}
