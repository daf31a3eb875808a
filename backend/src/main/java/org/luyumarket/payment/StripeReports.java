package org.luyumarket.payment;

import static java.util.Objects.requireNonNullElse;

import com.stripe.model.MetadataStore;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.payment.SessionReport.Standing;

/** Reads Stripe's objects: the one place that knows what its words mean. */
final class StripeReports {

    private static final Set<String> PAID = Set.of("paid", "no_payment_required");
    private static final Set<String> FAILED_INTENT = Set.of("requires_payment_method", "canceled");
    private static final String ASYNC_FAILURE = "checkout.session.async_payment_failed";

    private StripeReports() {}

    static SessionReport of(Session session) {
        return of(session, hasFailedIntent(session) ? ASYNC_FAILURE : "");
    }

    /** The type of the event says what the session alone does not: that a delayed payment came to nothing. */
    static SessionReport of(Session session, String eventType) {
        return new SessionReport(
                standing(session, eventType),
                new CheckoutSession(session.getId(), session.getPaymentIntent(), session.getUrl()),
                requireNonNullElse(session.getAmountTotal(), 0L),
                requireNonNullElse(session.getCurrency(), ""));
    }

    static RefundReport of(Refund refund) {
        return new RefundReport(
                status(refund), refund.getId(), refund.getAmount(), refund.getCurrency(), refund.getFailureReason());
    }

    static RefundAtStripe atStripe(Refund refund) {
        return new RefundAtStripe(ourId(refund, StripeRequests.REFUND_ID).orElse(null), of(refund));
    }

    /** What we have written into an object's metadata, if the object is one of ours. */
    static Optional<UUID> ourId(MetadataStore<?> object, String name) {
        return Optional.ofNullable(object.getMetadata())
                .map((Map<String, String> metadata) -> metadata.get(name))
                .flatMap(StripeReports::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException somebodyElses) {
            return Optional.empty();
        }
    }

    private static Standing standing(Session session, String eventType) {
        return switch (session.getStatus()) {
            case "open" -> Standing.OPEN;
            case "expired" -> Standing.EXPIRED;
            case "complete" -> completed(session, eventType);
            default -> Standing.SILENT;
        };
    }

    private static Standing completed(Session session, String eventType) {
        if (PAID.contains(session.getPaymentStatus())) {
            return Standing.PAID;
        }
        return eventType.equals(ASYNC_FAILURE) ? Standing.FAILED : Standing.PROCESSING;
    }

    private static boolean hasFailedIntent(Session session) {
        return session.getPaymentIntentObject() != null
                && FAILED_INTENT.contains(session.getPaymentIntentObject().getStatus());
    }

    private static PaymentStatus status(Refund refund) {
        return switch (requireNonNullElse(refund.getStatus(), "")) {
            case "succeeded" -> PaymentStatus.SUCCEEDED;
            case "failed", "canceled" -> PaymentStatus.DECLINED;
            case "pending", "requires_action" -> PaymentStatus.PENDING;
            default -> PaymentStatus.UNKNOWN;
        };
    }
}
