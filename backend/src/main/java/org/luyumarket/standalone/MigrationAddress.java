package org.luyumarket.standalone;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;

/** The JDBC settings of Flyway, which speaks no R2DBC: the same database, said the other way. */
final class MigrationAddress {

    private static final int POSTGRES_PORT = 5432;

    private final Environment environment;

    MigrationAddress(Environment environment) {
        this.environment = environment;
    }

    Map<String, Supplier<String>> settings() {
        return Map.of(
                "spring.flyway.url", this::url,
                "spring.flyway.user", () -> text("spring.r2dbc.username", ConnectionFactoryOptions.USER),
                "spring.flyway.password", () -> text("spring.r2dbc.password", ConnectionFactoryOptions.PASSWORD));
    }

    private String url() {
        ConnectionFactoryOptions options = options();
        Object port = options.hasOption(ConnectionFactoryOptions.PORT)
                ? options.getRequiredValue(ConnectionFactoryOptions.PORT)
                : POSTGRES_PORT;
        String ssl = isEncrypted(options) ? "?sslmode=require" : "";
        return "jdbc:postgresql://" + options.getRequiredValue(ConnectionFactoryOptions.HOST) + ":" + port + "/"
                + options.getRequiredValue(ConnectionFactoryOptions.DATABASE) + ssl;
    }

    private static boolean isEncrypted(ConnectionFactoryOptions options) {
        return options.hasOption(ConnectionFactoryOptions.SSL)
                && Boolean.parseBoolean(String.valueOf(options.getValue(ConnectionFactoryOptions.SSL)));
    }

    private String text(String property, Option<? extends CharSequence> option) {
        String configured = environment.getProperty(property);
        if (configured != null) {
            return configured;
        }
        Object value = options().getValue(option);
        return value == null ? "" : value.toString();
    }

    private ConnectionFactoryOptions options() {
        return ConnectionFactoryOptions.parse(environment.getRequiredProperty("spring.r2dbc.url"));
    }
}
