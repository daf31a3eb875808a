package org.luyumarket.procurement.settlement.bank;

import org.luyumarket.platform.OutboxConsumer;
import org.luyumarket.procurement.settlement.MoneyWanted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the bank's side listens to. */
@Configuration(proxyBeanMethods = false)
class BankConfiguration {

    @Bean
    OutboxConsumer<MoneyWanted> moneyWanted(WaitingMoney waiting) {
        return OutboxConsumer.of("settlement.money-wanted", MoneyWanted.class, waiting::offer);
    }
}
