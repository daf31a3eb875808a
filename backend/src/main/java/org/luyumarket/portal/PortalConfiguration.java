package org.luyumarket.portal;

import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages are compiled templates, written by an encoder like any other answer. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Bean
    CodecCustomizer pages() {
        return codecs -> codecs.customCodecs().register(new JteModelEncoder());
    }
}
