package org.luyumarket.standalone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luyumarket.standalone.stripe.StripeSandbox;
import org.springframework.core.env.Environment;

/** What must be configured before the application may run for real. */
final class RequiredSettings {

    private static final Map<String, List<String>> PROPERTIES_BY_VARIABLE = Map.of(
            "SPRING_R2DBC_URL", List.of("spring.r2dbc.url"),
            "SPRING_DATA_REDIS_URL", RedisServer.CONFIGURED_BY,
            "STRIPE_SECRET_KEY", List.of("stripe.secret-key"),
            "STRIPE_WEBHOOK_SECRET", List.of("stripe.webhook-secret"),
            "LUYU_PUBLIC_ADDRESS", List.of("luyu.public-address"),
            "LUYU_TOKEN_SECRET", List.of("luyu.token-secret"),
            "LUYU_FIELD_KEYS", List.of("luyu.field-keys"),
            "LUYU_FINGERPRINT_SECRET", List.of("luyu.fingerprint-secret"));

    private RequiredSettings() {}

    static void check(Environment environment) {
        List<String> missing = new TreeMap<>(PROPERTIES_BY_VARIABLE)
                .entrySet().stream()
                        .filter(variable -> variable.getValue().stream().noneMatch(name -> isSet(environment, name)))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "Running for real (a database is configured), but not set: " + String.join(", ", missing) + ".",
                    "Set these environment variables, or run the demonstration with LUYU_MODE=standalone.");
        }
        refuseSandboxKeys(environment);
    }

    /** The sandbox's keys are lying in the demonstration's data folder; money is not to depend on them. */
    private static void refuseSandboxKeys(Environment environment) {
        boolean ofSandbox = Stream.of("stripe.secret-key", "stripe.webhook-secret")
                .map(environment::getProperty)
                .anyMatch(StripeSandbox::isOneOfMyKeys);
        if (ofSandbox) {
            throw new StartRefused(
                    "Running for real (a database is configured), but with the keys of the Stripe sandbox.",
                    "Set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET to keys of your own Stripe account.");
        }
    }

    private static boolean isSet(Environment environment, String property) {
        String value = environment.getProperty(property);
        return value != null && !value.isBlank();
    }
}
