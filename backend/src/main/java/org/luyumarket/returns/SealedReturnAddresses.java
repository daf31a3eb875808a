package org.luyumarket.returns;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where returned goods go, as a rotation of keys meets them. */
@Configuration(proxyBeanMethods = false)
class SealedReturnAddresses {

    @Bean
    static SealedColumn sealedReturnAddressesColumn() {
        return new SealedColumn("returns.goods_return", "address");
    }
}
