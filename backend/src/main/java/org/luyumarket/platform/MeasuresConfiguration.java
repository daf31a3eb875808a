package org.luyumarket.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured of each request: how long it took and how it ended. */
@Configuration(proxyBeanMethods = false)
class MeasuresConfiguration {

    /** Requests that are still running are not timed: it would double the cost of measuring, and nobody's graph shows it. */
    @Bean
    DefaultMeterObservationHandler measures(MeterRegistry registry) {
        return new DefaultMeterObservationHandler(registry, IgnoredMeters.LONG_TASK_TIMER);
    }
}
