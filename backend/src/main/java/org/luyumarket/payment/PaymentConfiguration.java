package org.luyumarket.payment;

import com.stripe.StripeClient;
import org.luyumarket.platform.OutboxConsumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StripeSettings.class)
class PaymentConfiguration {

    /** Network trouble is retried once; the idempotency key keeps that harmless. */
    @Bean
    StripeClient stripeClient(StripeSettings settings) {
        return StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setApiBase(settings.apiBase().toString())
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                .setReadTimeout(Math.toIntExact(settings.readTimeout().toMillis()))
                .setMaxNetworkRetries(1)
                .build();
    }

    @Bean
    OutboxConsumer<CheckoutReported> checkoutReported(AttemptService attempts) {
        return OutboxConsumer.ofMany(
                "payment.checkout-reported",
                CheckoutReported.class,
                reports -> attempts.record(reports).then());
    }

    @Bean
    OutboxConsumer<RefundReported> refundReported(RefundService refunds) {
        return OutboxConsumer.of(
                "payment.refund-reported",
                RefundReported.class,
                event -> refunds.record(event.refundId(), event.report()).then());
    }

    @Bean
    OutboxConsumer<RefundsChanged> refundsChanged(RefundComparisonService comparison) {
        return OutboxConsumer.of("payment.refunds-changed", RefundsChanged.class, comparison::compare);
    }
}
