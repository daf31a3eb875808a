package org.luyumarket.storefront.shop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.shop.CheckoutPage.Confirmation;

/**
 * What a gift comes to, recipient by recipient, before it is placed; {@code fields} are those of the form, sent along, and
 * {@code invoicedTo} is whom invoices are made out to, empty if none are wanted; {@code method} is how it is paid, empty if not chosen yet.
 */
public record GiftReviewPage(
        List<Map.Entry<String, String>> fields,
        String from,
        List<Recipient> recipients,
        Sums sums,
        boolean tellsRecipients,
        String invoicedTo,
        Confirmation confirmation,
        String method,
        long holdMinutes,
        @Nullable String notice) {

    /** Who gets what, where, with which words, and what it costs. */
    public record Recipient(String name, String phone, String address, String text, List<Goods> goods, Sums sums) {}

    /** So many of a product; what is not picked yet says when it is sent. */
    public record Goods(String name, String gloss, int quantity, String amount, String ships) {}

    /** Goods, freight and both. */
    public record Sums(String goods, String freight, String total) {}
}
