package org.luyumarket.platform;

/** Limits as they are when nobody set them. */
public final class RateLimitsFixture {

    private RateLimitsFixture() {}

    public static RateLimitSettings settings() {
        return new RateLimitSettings(120, 20);
    }
}
