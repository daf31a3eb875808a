package org.luyumarket.admission;

import org.luyumarket.platform.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Phones of applicants, as a rotation of keys meets them. */
@Configuration(proxyBeanMethods = false)
class SealedApplicants {

    @Bean
    static SealedColumn sealedApplicantsColumn() {
        return new SealedColumn("admission.application", "phone_sealed");
    }
}
