package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;

/**
 * Having one's account deleted: how many days it can be taken back, from which day on it is done, null if nobody asked for it, how it
 * can be confirmed, and what stood in the way.
 */
public record ErasurePage(
        int days,
        @Nullable String due,
        boolean byPassword,
        boolean byCode,
        @Nullable Sent sent,
        FormState form) {

    /** A code is on its way to the phone: the ticket to hand in with it, and in a demo the code itself. */
    public record Sent(String ticket, @Nullable String shown) {}
}
