package org.luyumarket.addressbook;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The address books, as a rotation of keys meets them. */
@Configuration(proxyBeanMethods = false)
class SealedAddresses {

    @Bean
    static SealedColumn sealedAddressesColumn() {
        return new SealedColumn("addressbook.address", "recipient");
    }
}
