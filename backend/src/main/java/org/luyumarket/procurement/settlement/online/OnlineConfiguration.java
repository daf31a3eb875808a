package org.luyumarket.procurement.settlement.online;

import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundFailed;
import org.luyumarket.platform.OutboxConsumer;
import org.luyumarket.procurement.settlement.PaymentAdvice;
import org.luyumarket.procurement.settlement.PaymentReversed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which news of money dues listen to. */
@Configuration(proxyBeanMethods = false)
class OnlineConfiguration {

    @Bean
    OutboxConsumer<PaymentSucceeded> duePaid(OnlineService online) {
        return OutboxConsumer.of("settlement.payment-succeeded", PaymentSucceeded.class, online::paid)
                .onlyOf(money -> PaymentAdvice.isNumber(money.reference()));
    }

    @Bean
    OutboxConsumer<PaymentReversed> bookingReversed(OnlineService online) {
        return OutboxConsumer.of("settlement.payment-reversed", PaymentReversed.class, online::reversed);
    }

    @Bean
    OutboxConsumer<PaidInVain> paidInVain(GivingBackService givingBack) {
        return OutboxConsumer.of("settlement.paid-in-vain", PaidInVain.class, givingBack::giveBack);
    }

    @Bean
    OutboxConsumer<RefundFailed> dueRefundFailed(OnlineService online) {
        return OutboxConsumer.of(
                "settlement.refund-failed", RefundFailed.class, failed -> online.stayed(failed.reference()));
    }

    @Bean
    OutboxConsumer<RefundBounced> dueRefundBounced(OnlineService online) {
        return OutboxConsumer.of(
                "settlement.refund-bounced", RefundBounced.class, bounced -> online.stayed(bounced.reference()));
    }
}
