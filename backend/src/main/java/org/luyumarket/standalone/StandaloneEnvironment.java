package org.luyumarket.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Completes the settings before the application comes up: for real it insists that everything is configured, standalone it starts
 * what is missing. Everything contributed here gives way to what anybody configured. Where a build only wires the beans ahead of
 * time, nothing is needed.
 */
final class StandaloneEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        Map<String, Supplier<String>> settings = new HashMap<>(new MigrationAddress(environment).settings());
        Mode mode = Mode.of(environment);
        settings.put(Mode.PROPERTY, mode::text);
        switch (mode) {
            case REAL -> RequiredSettings.check(environment);
            case STANDALONE -> settings.putAll(whatIsMissing(environment, application));
        }
        environment.getPropertySources().addLast(new LateSettings(settings));
    }

    private static Map<String, Supplier<String>> whatIsMissing(Environment environment, SpringApplication application) {
        Map<String, Supplier<String>> settings = new HashMap<>();
        settings.put("luyu.demo", () -> "true");
        settings.put("server.address", () -> "127.0.0.1");
        if (!isComplete(environment)) {
            settings.putAll(fromDataFolder(environment, application));
        }
        return settings;
    }

    private static Map<String, Supplier<String>> fromDataFolder(
            Environment environment, SpringApplication application) {
        DataFolder folder = DataFolder.open(Path.of(environment.getProperty("luyu.data-dir", "data")));
        Secrets secrets = Secrets.of(folder, environment.getProperty("luyu.field-keys", ""));
        EmbeddedServers servers = new EmbeddedServers(
                new ServerSite(folder.path(), folder.path().resolve("programs"), secrets.serverPassword()));
        SpringApplication.getShutdownHandlers().add(() -> end(servers, folder));
        Map<String, Supplier<String>> settings = new HashMap<>();
        settings.put("luyu.token-secret", secrets::tokenSecret);
        settings.put("luyu.field-keys", secrets::fieldKeys);
        settings.put("luyu.fingerprint-secret", secrets::fingerprintSecret);
        if (!hasPostgres(environment)) {
            settings.putAll(servers.postgres(Durability.FULL));
        }
        if (!hasRedis(environment)) {
            settings.putAll(servers.redis());
        }
        if (!hasStripe(environment)) {
            settings.putAll(servers.stripe(environment.getProperty("server.address", "127.0.0.1"), application));
        }
        return settings;
    }

    /** The folder is kept to the very end: while anything of ours runs on it, nobody else may. */
    private static void end(EmbeddedServers servers, DataFolder folder) {
        servers.close();
        folder.close();
    }

    private static boolean isComplete(Environment environment) {
        return hasPostgres(environment)
                && hasRedis(environment)
                && hasStripe(environment)
                && environment.containsProperty("luyu.token-secret")
                && environment.containsProperty("luyu.field-keys")
                && environment.containsProperty("luyu.fingerprint-secret");
    }

    private static boolean hasPostgres(Environment environment) {
        return environment.containsProperty("spring.r2dbc.url");
    }

    private static boolean hasRedis(Environment environment) {
        return RedisServer.CONFIGURED_BY.stream().anyMatch(environment::containsProperty);
    }

    private static boolean hasStripe(Environment environment) {
        return environment.containsProperty("stripe.secret-key");
    }
}
