package org.luyumarket.fulfilment;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a parcel begins to worry, and how long after it bad fruit can be claimed. */
@Configuration(proxyBeanMethods = false)
class ParcelConfiguration {

    @Bean
    ParcelPatience parcelPatience(
            @Value("${luyu.parcel-silent-hours:48}") int silentHours,
            @Value("${luyu.parcel-late-days:7}") int lateDays) {
        return new ParcelPatience(Duration.ofHours(silentHours), Duration.ofDays(lateDays));
    }

    @Bean
    ClaimPeriod claimPeriod(@Value("${luyu.claims.hours:24}") int hours) {
        return new ClaimPeriod(hours);
    }
}
