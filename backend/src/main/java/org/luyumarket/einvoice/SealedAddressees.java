package org.luyumarket.einvoice;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** To whom invoices are made out and sent, as a rotation of keys meets it. */
@Configuration(proxyBeanMethods = false)
class SealedAddressees {

    @Bean
    static SealedColumn sealedInvoiceTitles() {
        return new SealedColumn("einvoice.invoice", "title");
    }

    @Bean
    static SealedColumn sealedInvoiceMails() {
        return new SealedColumn("einvoice.invoice", "mail");
    }
}
