package org.luyumarket.fulfilment;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where suppliers send from, as a rotation of keys meets it. */
@Configuration(proxyBeanMethods = false)
class SealedSenders {

    @Bean
    static SealedColumn sealedSendersColumn() {
        return new SealedColumn("fulfilment.sender", "sealed");
    }
}
