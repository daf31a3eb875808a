package org.luyumarket.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class StandaloneEnvironmentTests {

    @TempDir
    private Path temporary;

    @Test
    void forRealNothingIsStarted() {
        MockEnvironment environment = configured();

        complete(environment);

        assertThat(environment.getProperty("luyu.mode")).isEqualTo("real");
        assertThat(environment.getProperty("spring.r2dbc.url")).isEqualTo("r2dbc:postgresql://db.example/luyu");
        assertThat(environment.containsProperty("luyu.demo")).isFalse();
        assertThat(data()).doesNotExist();
    }

    @Test
    void forRealEveryMissingVariableIsNamed() {
        MockEnvironment environment = configured();
        environment.setProperty("stripe.secret-key", "");
        environment.setProperty("luyu.field-keys", " ");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> complete(environment))
                .withMessageEndingWith("not set: LUYU_FIELD_KEYS, STRIPE_SECRET_KEY.");
    }

    @Test
    void aDatabaseWithoutRedisIsRefused() {
        MockEnvironment environment = new MockEnvironment();
        environment.setProperty("spring.r2dbc.url", "r2dbc:postgresql://db.example/luyu");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> complete(environment))
                .withMessageContaining("SPRING_DATA_REDIS_URL");
    }

    @Test
    void aDemonstrationOnConfiguredServersStartsNothing() {
        MockEnvironment environment = configured();
        environment.setProperty("luyu.mode", "standalone");

        complete(environment);

        assertThat(environment.getProperty("luyu.demo")).isEqualTo("true");
        assertThat(data()).doesNotExist();
    }

    @Test
    void anUnknownModeIsRefused() {
        MockEnvironment environment = configured();
        environment.setProperty("luyu.mode", "production");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> complete(environment))
                .withMessage("LUYU_MODE is \"production\".");
    }

    @Test
    void migrationsGoToTheDatabaseThatIsConfigured() {
        MockEnvironment environment = configured();
        environment.setProperty("spring.r2dbc.url", "r2dbcs:postgresql://market:secret@db.example:6432/luyu");

        complete(environment);

        assertThat(environment.getProperty("spring.flyway.url"))
                .isEqualTo("jdbc:postgresql://db.example:6432/luyu?sslmode=require");
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("market");
        assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("secret");
    }

    @Test
    void migrationsGoWhereTheyAreToldTo() {
        MockEnvironment environment = configured();
        environment.setProperty("spring.flyway.url", "jdbc:postgresql://primary.example/luyu");

        complete(environment);

        assertThat(environment.getProperty("spring.flyway.url")).isEqualTo("jdbc:postgresql://primary.example/luyu");
    }

    private static void complete(MockEnvironment environment) {
        new StandaloneEnvironment().postProcessEnvironment(environment, new SpringApplication());
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private MockEnvironment configured() {
        return new MockEnvironment()
                .withProperty("luyu.data-dir", data().toString())
                .withProperty("spring.r2dbc.url", "r2dbc:postgresql://db.example/luyu")
                .withProperty("spring.data.redis.url", "redis://cache.example")
                .withProperty("stripe.secret-key", "sk_test_key")
                .withProperty("stripe.webhook-secret", "whsec_secret")
                .withProperty("luyu.token-secret", "token secret")
                .withProperty("luyu.public-address", "https://market.example")
                .withProperty("luyu.field-keys", "k1:key")
                .withProperty("luyu.fingerprint-secret", "secret of fingerprints");
    }
}
