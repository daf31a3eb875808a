package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.FormState;

/** Setting or changing one's password: whether there is one, whether a code can prove who asks, and what stood in the way. */
public record PasswordPage(
        boolean hasPassword, boolean byCode, @Nullable Sent sent, boolean done, FormState form) {

    /** A code is on its way to the phone: the ticket to hand in with it, and in a demo the code itself. */
    public record Sent(String ticket, @Nullable String shown) {}
}
