package org.luyumarket.payment;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads webhooks, and nothing of them before their signature has proved that Stripe wrote them a moment ago. */
@Component
class StripeNoticeReader {

    private static final String CHARGE_REFUNDED = "charge.refunded";

    private final StripeSettings settings;
    private final Clock clock;

    StripeNoticeReader(StripeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    StripeNotice read(String payload, String signature) {
        verify(payload, signature);
        try {
            Event event = event(payload);
            return new StripeNotice(event.getId(), event.getType(), facts(event));
        } catch (EventDataObjectDeserializationException | RuntimeException unreadable) {
            throw PaymentRefused.unreadableNotice();
        }
    }

    /** Read at once into what it is, not by way of a tree of JSON, which is then read and written again. */
    private static Event event(String payload) {
        Event event = ApiResource.GSON.fromJson(payload, Event.class);
        if (event.getId() == null || event.getType() == null || event.getData() == null) {
            throw PaymentRefused.unreadableNotice();
        }
        return event;
    }

    private void verify(String payload, String signature) {
        try {
            Webhook.Signature.verifyHeader(
                    payload, signature, settings.webhookSecret(), Webhook.DEFAULT_TOLERANCE, clock);
        } catch (SignatureVerificationException forged) {
            throw PaymentRefused.forgedNotice();
        }
    }

    /** The account may be set to another version of Stripe's interface than the library; what we read is the same in all. */
    private static List<Record> facts(Event event) throws EventDataObjectDeserializationException {
        StripeObject about = event.getDataObjectDeserializer().deserializeUnsafe();
        if (about instanceof Session session) {
            return StripeReports.ourId(session, StripeRequests.PAYMENT_ID)
                    .<Record>map(id -> new CheckoutReported(id, StripeReports.of(session, event.getType())))
                    .stream()
                    .toList();
        }
        if (about instanceof Refund refund) {
            return fact(StripeReports.atStripe(refund), refund.getPaymentIntent());
        }
        return about instanceof Charge charge && event.getType().equals(CHARGE_REFUNDED)
                ? changed(charge.getPaymentIntent())
                : List.of();
    }

    private static List<Record> fact(RefundAtStripe refund, @Nullable String intentId) {
        return refund.ourId() == null
                ? changed(intentId)
                : List.of(new RefundReported(refund.ourId(), refund.report()));
    }

    private static List<Record> changed(@Nullable String intentId) {
        return intentId == null ? List.of() : List.of(new RefundsChanged(intentId));
    }
}
