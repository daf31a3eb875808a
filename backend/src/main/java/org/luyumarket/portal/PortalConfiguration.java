package org.luyumarket.portal;

import org.luyumarket.notice.CourierNames;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages are compiled templates, written by an encoder like any other answer; modules below ask for the words they have. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Bean
    CourierNames courierNames() {
        return Couriers::inChinese;
    }

    @Bean
    CodecCustomizer pages() {
        return codecs -> codecs.customCodecs().register(new JteModelEncoder());
    }
}
