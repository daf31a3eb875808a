package org.luyumarket.platform;

import reactor.core.publisher.Mono;

/** Limits as they are when nobody set them. */
public final class RateLimitsFixture {

    private RateLimitsFixture() {}

    public static RateLimitSettings settings() {
        return new RateLimitSettings(120, 20, 20, 30, 20);
    }

    /** Everybody passes. */
    public static RateLimits none() {
        return new RateLimits() {
            @Override
            public Mono<Void> spend(Limit limit, String caller) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> giveBack(Limit limit, String caller) {
                return Mono.empty();
            }
        };
    }
}
