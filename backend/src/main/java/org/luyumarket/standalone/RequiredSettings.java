package org.luyumarket.standalone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.Environment;

/** What must be configured before the application may run for real. */
final class RequiredSettings {

    private static final Map<String, List<String>> PROPERTIES_BY_VARIABLE = Map.of(
            "SPRING_R2DBC_URL", List.of("spring.r2dbc.url"),
            "SPRING_DATA_REDIS_URL", RedisServer.CONFIGURED_BY,
            "STRIPE_SECRET_KEY", List.of("stripe.secret-key"),
            "STRIPE_WEBHOOK_SECRET", List.of("stripe.webhook-secret"),
            "LUYU_TOKEN_SECRET", List.of("luyu.token-secret"),
            "LUYU_FIELD_KEYS", List.of("luyu.field-keys"));

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
    }

    private static boolean isSet(Environment environment, String property) {
        String value = environment.getProperty(property);
        return value != null && !value.isBlank();
    }
}
