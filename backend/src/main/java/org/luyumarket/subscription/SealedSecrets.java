package org.luyumarket.subscription;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The secrets of subscriptions, as a rotation of keys meets them. */
@Configuration(proxyBeanMethods = false)
class SealedSecrets {

    @Bean
    static SealedColumn sealedSecretsColumn() {
        return new SealedColumn("subscription.subscription", "secret");
    }

    @Bean
    static SealedColumn sealedFormerSecretsColumn() {
        return new SealedColumn("subscription.subscription", "former_secret");
    }
}
