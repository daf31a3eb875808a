package org.luyumarket.storefront.shop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The way to an order or a gift: its number, and the key that opens a guest's, empty for who is logged in. */
public record OrderLink(String number, String accessKey) {

    /** What the number of a gift begins with. */
    private static final String GIFT = "LG";

    public static OrderLink of(String number, @Nullable String accessKey) {
        return new OrderLink(number, accessKey == null ? "" : accessKey);
    }

    public String address() {
        return to("");
    }

    /** The address of something that belongs to the order, such as {@code /pay}. */
    public String to(String part) {
        var path = (isGift() ? "/gifts/" : "/orders/") + number + part;
        return accessKey.isEmpty() ? path : path + "?key=" + URLEncoder.encode(accessKey, StandardCharsets.UTF_8);
    }

    public boolean isGift() {
        return number.startsWith(GIFT);
    }

    public boolean isGuests() {
        return !accessKey.isEmpty();
    }
}
