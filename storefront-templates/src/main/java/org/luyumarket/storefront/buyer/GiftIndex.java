package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.WrongCell;

/** A union's lists of recipients, the caps they keep, and the form a list is sent with by whoever may. */
public record GiftIndex(
        ShareBar share,
        List<Row> rows,
        String capLead,
        List<CapRow> caps,
        @Nullable Sending sending,
        @Nullable FormState cap,
        int year) {

    /** One list: for what, for how many people, how much, how far it is. */
    public record Row(
            String address, String purpose, String number, String people, String amount, String sent, Badge state) {}

    /** A cap: where it holds, how much, by which rule. */
    public record CapRow(String scope, String most, String source) {}

    /** What a list is sent with, and what was wrong with the last one. */
    public record Sending(FormState form, List<Option> budgets, List<WrongCell> wrong) {}
}
