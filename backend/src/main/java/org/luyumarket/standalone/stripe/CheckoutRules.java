package org.luyumarket.standalone.stripe;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What Stripe accepts as a Checkout Session. */
final class CheckoutRules {

    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final long LARGEST_AMOUNT = 99_999_999;
    private static final Set<String> METHODS = Set.of("card", "alipay", "wechat_pay");
    private static final String PRICE = "line_items[0][price_data]";

    private CheckoutRules() {}

    static Checkout.Terms terms(Form form, Instant now) {
        if (!form.require("mode").equals("payment")) {
            throw StripeRefusal.invalid("mode", "The sandbox knows mode payment only.");
        }
        return new Checkout.Terms(
                amount(form),
                currency(form),
                method(form),
                form.require(PRICE + "[product_data][name]"),
                form.require("success_url"),
                form.find("cancel_url").orElseGet(() -> form.require("success_url")),
                expiry(form, now),
                form.find("client_reference_id").orElse(null),
                form.inside("metadata"));
    }

    private static long amount(Form form) {
        long amount = form.requireNumber(PRICE + "[unit_amount]") * form.requireNumber("line_items[0][quantity]");
        if (amount <= 0 || amount > LARGEST_AMOUNT) {
            throw StripeRefusal.invalid(
                    "line_items[0]", amount <= 0 ? "amount_too_small" : "amount_too_large", "Amount out of bounds.");
        }
        return amount;
    }

    private static String currency(Form form) {
        String currency = form.require(PRICE + "[currency]");
        if (!currency.equals("cny")) {
            throw StripeRefusal.invalid("currency", "The sandbox knows cny only.");
        }
        return currency;
    }

    private static String method(Form form) {
        String method = form.require("payment_method_types[0]");
        if (!METHODS.contains(method)) {
            throw StripeRefusal.invalid("payment_method_types", "Invalid payment_method_types[0]: " + method);
        }
        if (method.equals("wechat_pay")
                && !form.find("payment_method_options[wechat_pay][client]")
                        .orElse("")
                        .equals("web")) {
            throw StripeRefusal.missing("payment_method_options[wechat_pay][client]");
        }
        return method;
    }

    private static Instant expiry(Form form, Instant now) {
        Instant expiry = Instant.ofEpochSecond(
                form.find("expires_at").isPresent()
                        ? form.requireNumber("expires_at")
                        : now.plus(LONGEST).getEpochSecond());
        if (expiry.isBefore(now.plus(SHORTEST))) {
            throw StripeRefusal.invalid(
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
        }
        if (expiry.isAfter(now.plus(LONGEST))) {
            throw StripeRefusal.invalid(
                    "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
        }
        return expiry;
    }
}
