package org.luyumarket.ordering;

import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.payment.PaymentUnanswered;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundFailed;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.OutboxConsumer;
import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which news of money orders listen to, and what a rotation of keys meets of gifts. */
@Configuration(proxyBeanMethods = false)
class MoneyConfiguration {

    @Bean
    OutboxConsumer<PaymentSucceeded> paymentSucceeded(TakingsService takings) {
        return OutboxConsumer.ofMany("ordering.payment-succeeded", PaymentSucceeded.class, takings::paid);
    }

    @Bean
    OutboxConsumer<PaymentUnanswered> paymentUnanswered(SettlementService settlement) {
        return OutboxConsumer.of("ordering.payment-unanswered", PaymentUnanswered.class, settlement::unanswered);
    }

    @Bean
    OutboxConsumer<RefundSettled> refundSettled(SettlementService settlement) {
        return OutboxConsumer.of("ordering.refund-settled", RefundSettled.class, settlement::refunded);
    }

    @Bean
    OutboxConsumer<RefundFailed> refundFailed(SettlementService settlement) {
        return OutboxConsumer.of("ordering.refund-failed", RefundFailed.class, settlement::refundFailed);
    }

    @Bean
    OutboxConsumer<RefundBounced> refundBounced(SettlementService settlement) {
        return OutboxConsumer.of("ordering.refund-bounced", RefundBounced.class, settlement::refundBounced);
    }

    @Bean
    static SealedColumn sealedPhonesOfGivers() {
        return new SealedColumn("ordering.gift", "phone");
    }

    /** A repeat is harmless: the payment itself is the key. */
    @Bean
    OutboxConsumer<UnwantedMoney> unwantedMoney(ReturningService returning) {
        return OutboxConsumer.of("ordering.unwanted-money", UnwantedMoney.class, returning::returnToBuyer);
    }
}
