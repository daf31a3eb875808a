package org.luyumarket.platform;

import java.time.Duration;
import org.luyumarket.platform.RateLimits.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may do what costs us or tempts the wrong people: {@code LUYU_RATE_LIMIT_ORDERS_PER_MINUTE} (120) and
 * {@code LUYU_RATE_LIMIT_LOGINS_PER_MINUTE} (20); zero switches a limit off.
 */
@ConfigurationProperties("luyu.rate-limit")
public final class RateLimitSettings {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Limit orders;
    private final Limit logIns;

    RateLimitSettings(@DefaultValue("120") int ordersPerMinute, @DefaultValue("20") int loginsPerMinute) {
        this.orders = new Limit("orders", ordersPerMinute, MINUTE);
        this.logIns = new Limit("log-ins", loginsPerMinute, MINUTE);
    }

    public Limit orders() {
        return orders;
    }

    public Limit logIns() {
        return logIns;
    }
}
