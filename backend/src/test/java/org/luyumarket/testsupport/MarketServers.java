package org.luyumarket.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.luyumarket.platform.FieldKeysFixture;
import org.luyumarket.standalone.stripe.SandboxWiring;
import org.luyumarket.standalone.stripe.StripeSandbox;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context of the tests its own database on servers that start once a JVM, and the settings that standalone
 * mode would make up; {@code luyu.test-servers=none} leaves a context alone.
 */
final class MarketServers implements EnvironmentPostProcessor, Ordered {

    private static final int REDIS_DATABASES = 16;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Before standalone mode looks at what is configured. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!"none".equals(environment.getProperty("luyu.test-servers"))) {
            environment.getPropertySources().addFirst(new MapPropertySource("market servers", settings()));
            environment.getPropertySources().addFirst(new MapPropertySource("stripe sandbox", sandbox(application)));
        }
    }

    private static Map<String, Object> settings() {
        int number = DATABASES.incrementAndGet();
        TestServers servers = TestServers.running();
        Map<String, Object> settings = new HashMap<>();
        settings.put("luyu.mode", "standalone");
        settings.put("luyu.demo-password", MarketTest.DEMO_PASSWORD);
        settings.put("luyu.token-secret", "dGhlIHRlc3RzJyB0b2tlbiBzZWNyZXQgb2YgMzIgYnk=");
        settings.put("luyu.field-keys", "k1:dGhlIHRlc3RzJyBmaWVsZHMga2V5IG9mIDMyIGJ5dGU=");
        settings.put("luyu.fingerprint-secret", FieldKeysFixture.FINGERPRINT_SECRET);
        settings.put("luyu.rate-limit.orders-per-minute", "0");
        settings.put("luyu.rate-limit.logins-per-minute", "0");
        settings.put("luyu.rate-limit.sign-ups-per-minute", "0");
        settings.put("spring.r2dbc.url", servers.newDatabase("market_" + number));
        settings.put("spring.r2dbc.username", servers.user());
        settings.put("spring.r2dbc.password", servers.password());
        settings.put("spring.data.redis.url", servers.redisUrl() + "/" + number % REDIS_DATABASES);
        return settings;
    }

    /** One for each application, since it must know where to send its webhooks. */
    private static Map<String, Object> sandbox(SpringApplication application) {
        StripeSandbox sandbox = StripeSandbox.start(TestServers.temporaryFolder());
        Map<String, Object> settings = new HashMap<>();
        SandboxWiring.between(() -> sandbox, application).forEach((name, value) -> settings.put(name, value.get()));
        return settings;
    }
}
