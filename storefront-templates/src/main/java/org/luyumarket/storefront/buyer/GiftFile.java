package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Paging;

/** A list of recipients: what it comes to, how far its parcels are, and who gets what, masked. */
public record GiftFile(
        ShareBar share,
        String title,
        Badge state,
        String sentence,
        String requisition,
        String workbook,
        List<Fact> facts,
        int percent,
        String progress,
        List<Parcel> parcels,
        Paging pager) {

    /** What somebody gets and how it was sent. */
    public record Parcel(String code, String recipient, String place, String goods, String amount, String sending) {}
}
