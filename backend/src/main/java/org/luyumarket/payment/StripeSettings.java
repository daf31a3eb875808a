package org.luyumarket.payment;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Stripe, as {@code STRIPE_SECRET_KEY}, {@code STRIPE_WEBHOOK_SECRET} and so on in the environment. A Checkout Session lives
 * a little longer than Stripe's minimum of 30 minutes, so that clocks that differ and slow requests do no harm.
 */
@ConfigurationProperties("stripe")
record StripeSettings(
        String secretKey,
        String webhookSecret,
        @DefaultValue("https://api.stripe.com") URI apiBase,
        @DefaultValue("PT3S") Duration connectTimeout,
        @DefaultValue("PT10S") Duration readTimeout,
        @DefaultValue("PT31M") Duration sessionLifetime) {

    /** Keys do not belong into logs. */
    @Override
    public String toString() {
        return "StripeSettings[apiBase=" + apiBase + "]";
    }
}
