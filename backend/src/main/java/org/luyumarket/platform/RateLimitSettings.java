package org.luyumarket.platform;

import java.time.Duration;
import org.luyumarket.platform.RateLimits.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may do what costs us or tempts the wrong people; zero switches a limit off. One caller:
 * {@code LUYU_RATE_LIMIT_ORDERS_PER_MINUTE} (120), {@code LUYU_RATE_LIMIT_LOGINS_PER_MINUTE} (20) and
 * {@code LUYU_RATE_LIMIT_SIGN_UPS_PER_MINUTE} (20). One account, whoever calls:
 * {@code LUYU_RATE_LIMIT_WRONG_PASSWORDS_PER_TEN_MINUTES} (30). One caller, and one order whoever calls:
 * {@code LUYU_RATE_LIMIT_LOOK_UPS_PER_TEN_MINUTES} (20).
 */
@ConfigurationProperties("luyu.rate-limit")
public final class RateLimitSettings {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Limit orders;
    private final Limit logIns;
    private final Limit signUps;
    private final Limit wrongPasswords;
    private final Limit lookUps;

    RateLimitSettings(
            @DefaultValue("120") int ordersPerMinute,
            @DefaultValue("20") int loginsPerMinute,
            @DefaultValue("20") int signUpsPerMinute,
            @DefaultValue("30") int wrongPasswordsPerTenMinutes,
            @DefaultValue("20") int lookUpsPerTenMinutes) {
        this.orders = new Limit("orders", ordersPerMinute, MINUTE);
        this.logIns = new Limit("log-ins", loginsPerMinute, MINUTE);
        this.signUps = new Limit("sign-ups", signUpsPerMinute, MINUTE);
        this.wrongPasswords = new Limit("wrong-passwords", wrongPasswordsPerTenMinutes, TEN_MINUTES);
        this.lookUps = new Limit("look-ups", lookUpsPerTenMinutes, TEN_MINUTES);
    }

    public Limit orders() {
        return orders;
    }

    public Limit logIns() {
        return logIns;
    }

    public Limit signUps() {
        return signUps;
    }

    public Limit wrongPasswords() {
        return wrongPasswords;
    }

    public Limit lookUps() {
        return lookUps;
    }
}
