package org.luyumarket.payout;

import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.OutboxConsumer;
import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which news of money payouts listen to, and what a rotation of keys meets here. */
@Configuration(proxyBeanMethods = false)
class PayoutConfiguration {

    @Bean
    OutboxConsumer<RefundSettled> refundsOfSuppliers(CollectingService collecting) {
        return OutboxConsumer.of("payout.refund-settled", RefundSettled.class, collecting::settled);
    }

    @Bean
    OutboxConsumer<RefundBounced> bouncedRefundsOfSuppliers(CollectingService collecting) {
        return OutboxConsumer.of("payout.refund-bounced", RefundBounced.class, collecting::bounced);
    }

    @Bean
    static SealedColumn sealedAccountsColumn() {
        return new SealedColumn("payout.account", "number_sealed");
    }
}
