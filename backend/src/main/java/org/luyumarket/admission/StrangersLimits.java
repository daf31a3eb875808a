package org.luyumarket.admission;

import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How often strangers may apply, and guess numbers of applications. */
@Component
class StrangersLimits {

    private final RateLimits limits;
    private final RateLimitSettings settings;

    StrangersLimits(RateLimits limits, RateLimitSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    Mono<Void> ofApplying(String caller) {
        return limits.spend(settings.signUps(), caller);
    }

    Mono<Void> ofNumber(String number, String caller) {
        return limits.spend(settings.lookUps(), caller)
                .then(Mono.defer(() -> limits.spend(settings.lookUps(), "application " + number)));
    }
}
