package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in for a supplier in a period, what went back and what was paid out; and the account that is paid into. */
public record SettlementPage(
        String lead,
        Periods periods,
        List<Fact> sums,
        Fact net,
        List<Row> rows,
        Paging pager,
        List<Payout> payouts,
        Account account) {

    /** Which period is shown, which others there are, and what its files are asked for by. */
    public record Periods(String code, String days, List<Tab> months, List<Tab> halves) {}

    /** Money of an order. */
    public record Row(String at, String order, String address, String received, String back, String net) {}

    /** Money that was or will be transferred, and what it is made of; {@code note} may be nothing. */
    public record Payout(String until, List<Fact> parts, String amount, Badge state, String to, String note) {}

    /** The accounts that are known, and the form for another. */
    public record Account(List<Known> known, FormState form) {}

    /** An account, of whose number only the end is shown. */
    public record Known(
            String payee,
            String bank,
            Badge state,
            @Nullable String reason) {}
}
