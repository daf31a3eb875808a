package org.luyumarket.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings every module's schema up to date: a folder {@code db/migration/<module>} migrates the schema {@code <module>}, apart from
 * all others, so that a module can leave with its data.
 */
final class ModuleMigrations {

    private final Environment environment;

    ModuleMigrations(Environment environment) {
        this.environment = environment;
    }

    void run() {
        modules().forEach(this::migrate);
    }

    private static List<String> modules() {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
            return Arrays.stream(scripts)
                    .map(ModuleMigrations::moduleOf)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String moduleOf(Resource script) {
        try {
            String path = script.getURL().getPath();
            String folder = path.substring(0, path.lastIndexOf('/'));
            return folder.substring(folder.lastIndexOf('/') + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(
                        environment.getRequiredProperty("spring.flyway.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password"))
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .load()
                .migrate();
    }
}
