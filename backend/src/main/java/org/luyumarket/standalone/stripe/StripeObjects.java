package org.luyumarket.standalone.stripe;

import com.stripe.Stripe;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shapes of Stripe's objects. */
final class StripeObjects {

    private final PageAddress pages;

    StripeObjects(PageAddress pages) {
        this.pages = pages;
    }

    Map<String, Object> session(Checkout checkout, boolean expanded) {
        Checkout.Terms terms = checkout.terms();
        Map<String, Object> session = object(checkout.id(), "checkout.session", checkout.created());
        session.put("mode", "payment");
        session.put("status", sessionStatus(checkout.standing()));
        session.put("payment_status", checkout.standing() == Checkout.Standing.PAID ? "paid" : "unpaid");
        session.put("amount_subtotal", terms.amount());
        session.put("amount_total", terms.amount());
        session.put("currency", terms.currency());
        session.put("payment_method_types", List.of(terms.method()));
        session.put("client_reference_id", terms.reference());
        session.put("metadata", terms.metadata());
        session.put("expires_at", terms.expiresAt().getEpochSecond());
        session.put("success_url", terms.successUrl());
        session.put("cancel_url", terms.cancelUrl());
        session.put("url", checkout.isOpen() ? pages.of(checkout) : null);
        session.put("payment_intent", expanded && checkout.intentId() != null ? intent(checkout) : checkout.intentId());
        return session;
    }

    Map<String, Object> intent(Checkout checkout) {
        Map<String, Object> intent = object(String.valueOf(checkout.intentId()), "payment_intent", checkout.created());
        intent.put("amount", checkout.terms().amount());
        intent.put(
                "amount_received",
                checkout.standing() == Checkout.Standing.PAID ? checkout.terms().amount() : 0L);
        intent.put("currency", checkout.terms().currency());
        intent.put("metadata", checkout.terms().metadata());
        intent.put("payment_method_types", List.of(checkout.terms().method()));
        intent.put("latest_charge", charge(checkout.intentId()));
        intent.put("status", intentStatus(checkout.standing()));
        return intent;
    }

    Map<String, Object> refund(GivenBack refund) {
        Map<String, Object> object = object(refund.id(), "refund", refund.created());
        object.put("amount", refund.amount());
        object.put("currency", refund.currency());
        object.put("charge", charge(refund.intentId()));
        object.put("payment_intent", refund.intentId());
        object.put("metadata", refund.metadata());
        object.put("status", refundStatus(refund.standing()));
        if (refund.standing() == GivenBack.Standing.FAILED) {
            object.put("failure_reason", "expired_or_canceled_card");
        }
        return object;
    }

    Map<String, Object> charge(Checkout checkout, long refunded) {
        Map<String, Object> charge = object(String.valueOf(charge(checkout.intentId())), "charge", checkout.created());
        charge.put("amount", checkout.terms().amount());
        charge.put("amount_refunded", refunded);
        charge.put("currency", checkout.terms().currency());
        charge.put("payment_intent", checkout.intentId());
        charge.put("refunded", refunded == checkout.terms().amount());
        charge.put("status", "succeeded");
        return charge;
    }

    Map<String, Object> event(Happening event) {
        Map<String, Object> object = object(event.id(), "event", event.created());
        object.put("api_version", Stripe.API_VERSION);
        object.put("type", event.type());
        object.put("data", Map.of("object", event.object()));
        object.put("pending_webhooks", event.delivered() ? 0 : 1);
        object.put("request", null);
        return object;
    }

    static Map<String, Object> list(String url, Stream<Map<String, Object>> objects) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("object", "list");
        list.put("url", url);
        list.put("has_more", false);
        list.put("data", objects.toList());
        return list;
    }

    private static Map<String, Object> object(String id, String type, Instant created) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("object", type);
        object.put("created", created.getEpochSecond());
        object.put("livemode", false);
        return object;
    }

    private static @Nullable String charge(@Nullable String intentId) {
        return intentId == null ? null : intentId.replaceFirst("^pi_", "ch_");
    }

    private static String sessionStatus(Checkout.Standing standing) {
        return switch (standing) {
            case OPEN -> "open";
            case EXPIRED -> "expired";
            case WILL_PAY, WILL_FAIL, PAID, FAILED -> "complete";
        };
    }

    private static String intentStatus(Checkout.Standing standing) {
        return switch (standing) {
            case OPEN, FAILED -> "requires_payment_method";
            case EXPIRED -> "canceled";
            case WILL_PAY, WILL_FAIL -> "processing";
            case PAID -> "succeeded";
        };
    }

    private static String refundStatus(GivenBack.Standing standing) {
        return switch (standing) {
            case WILL_SUCCEED, WILL_FAIL -> "pending";
            case SUCCEEDED, WILL_BOUNCE -> "succeeded";
            case FAILED -> "failed";
        };
    }
}
