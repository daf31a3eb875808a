package org.luyumarket.storefront.shop;

import java.util.List;

/** A gift as its giver sees it: what it cost, and how each parcel is doing. */
public record GiftPage(
        OrderLink gift,
        boolean awaitsPayment,
        String payBefore,
        String from,
        boolean tellsRecipients,
        List<Recipient> recipients,
        OrderPage.Amounts amounts) {

    /** The order for one recipient. */
    public record Recipient(
            OrderLink order,
            OrderState state,
            String name,
            String phone,
            String address,
            String text,
            List<GiftReviewPage.Goods> goods,
            GiftReviewPage.Sums sums) {}
}
