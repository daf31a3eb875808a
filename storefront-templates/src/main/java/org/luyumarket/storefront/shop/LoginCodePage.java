package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Field;

/**
 * Logging in by a code to the phone: first the number is asked for, then what was sent to it; {@code next} is the page to go on to,
 * {@code notice} what stood in the way.
 */
public record LoginCodePage(
        Field phone,
        String next,
        @Nullable String notice,
        @Nullable Sent sent) {

    /** A code is on its way: the ticket to hand in with it, and in a demo the code itself. */
    public record Sent(String ticket, @Nullable String shown) {}
}
