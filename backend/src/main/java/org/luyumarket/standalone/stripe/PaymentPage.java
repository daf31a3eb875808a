package org.luyumarket.standalone.stripe;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The page on which a person plays the buyer; forms and links only, everything from this server. */
final class PaymentPage {

    private static final String HTML = "text/html;charset=utf-8";
    private static final int FEN_DIGITS = 2;

    private final Account account;
    private final Cashier cashier;
    private final PageTexts texts = new PageTexts();

    PaymentPage(Account account, Cashier cashier) {
        this.account = account;
        this.cashier = cashier;
    }

    Reply answer(Call call) {
        String[] parts = call.parts();
        if (parts.length != 2) {
            return Reply.notFound();
        }
        if (parts[1].equals("style.css")) {
            return new Reply(200, "text/css;charset=utf-8", Map.of("Cache-Control", "max-age=3600"), texts.style());
        }
        try {
            Checkout checkout = account.checkout(parts[1]);
            return call.isPost() ? act(call, checkout) : page(call, checkout, "");
        } catch (StripeRefusal unknown) {
            return Reply.notFound();
        }
    }

    private Reply act(Call call, Checkout checkout) {
        Optional<BuyerAction> action = Form.parse(call.body()).find("action").flatMap(BuyerAction::of);
        if (action.isEmpty() || !checkout.isOpen()) {
            return page(call, checkout, "");
        }
        account.store(cashier.act(checkout, action.get()));
        return switch (action.get()) {
            case PAY, PAY_LATER, FAIL_LATER -> Reply.redirect(checkout.terms().successUrl());
            case CANCEL -> Reply.redirect(checkout.terms().cancelUrl());
            case DECLINE -> page(call, checkout, "declined");
        };
    }

    private Reply page(Call call, Checkout checkout, String notice) {
        String language = language(call);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", language);
        values.put("method", checkout.terms().method());
        values.put(
                "amount",
                BigDecimal.valueOf(checkout.terms().amount(), FEN_DIGITS).toPlainString());
        values.put("product", checkout.terms().product());
        values.put(
                "reference", Optional.ofNullable(checkout.terms().reference()).orElse(""));
        values.put("back", checkout.terms().cancelUrl());
        String body = texts.page(language, checkout.isOpen() ? "open" : "closed", notice, values);
        return new Reply(200, HTML, security(checkout), body);
    }

    /** The form leads back to the shop, and browsers hold redirects to the policy too. */
    private static Map<String, String> security(Checkout checkout) {
        String policy =
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + origin(checkout.terms().successUrl()) + " "
                        + origin(checkout.terms().cancelUrl());
        return Map.of(
                "Content-Security-Policy", policy,
                "Referrer-Policy", "no-referrer",
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "no-store");
    }

    private static String origin(String url) {
        URI address = URI.create(url);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String language(Call call) {
        String wanted = Form.parse(call.query())
                .find("lang")
                .orElseGet(() -> call.header("Accept-Language").startsWith("en") ? "en" : "zh");
        return wanted.equals("en") ? "en" : "zh";
    }
}
