package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of payouts: who gets how much, and what the bank said. */
public record PayoutFile(
        Head head,
        List<Fact> facts,
        List<Row> rows,
        Paging pager,
        List<DeedForm> deeds,
        @Nullable String refused) {

    /** What it is, where it stands, and what that means; {@code listed} if the bank's list can be had. */
    public record Head(String address, String title, Badge state, String sentence, boolean listed) {}

    /** One supplier's payout; without forms where nothing can be said of it. */
    public record Row(
            String id,
            String supplier,
            String number,
            List<Fact> parts,
            String amount,
            String to,
            Badge state,
            String note,
            List<DeedForm> deeds) {}
}
