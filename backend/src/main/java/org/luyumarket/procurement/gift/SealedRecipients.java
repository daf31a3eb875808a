package org.luyumarket.procurement.gift;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recipients of parcels, as a rotation of keys meets them. */
@Configuration(proxyBeanMethods = false)
class SealedRecipients {

    @Bean
    static SealedColumn sealedRecipientsColumn() {
        return new SealedColumn("gift.parcel", "recipient");
    }
}
