package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs of payouts, and the accounts that wait for a second person. */
public record PayoutIndex(@Nullable Drawing drawing, List<Row> rows, Paging pager, List<Account> accounts) {

    /** The form that draws the next run up; without choices there is nothing to draw up yet. */
    public record Drawing(List<Option> ends, FormState form) {}

    /** One run. */
    public record Row(String address, String until, String drawn, String payouts, String amount, Badge state) {}

    /** An account with its number in full, and what can be said of it. */
    public record Account(String supplier, List<Fact> facts, List<DeedForm> deeds) {}
}
