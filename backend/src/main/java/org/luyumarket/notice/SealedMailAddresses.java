package org.luyumarket.notice;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people read mail, as a rotation of keys meets it. */
@Configuration(proxyBeanMethods = false)
class SealedMailAddresses {

    @Bean
    static SealedColumn sealedMailAddressesColumn() {
        return new SealedColumn("notice.mail_address", "address");
    }
}
