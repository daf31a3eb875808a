package org.luyumarket.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings every module's schema up to date: a folder {@code db/migration/<module>} migrates the schema {@code <module>}, apart from
 * all others, so that a module can leave with its data.
 */
final class ModuleMigrations {

    /** Flyway holds a lock on one connection while it migrates on another. */
    private static final int AT_ONCE = 3;

    private final Environment environment;

    ModuleMigrations(Environment environment) {
        this.environment = environment;
    }

    void run() {
        Optional<String> scripts = MigratedScripts.packaged();
        try (Connection database = connect()) {
            if (scripts.isEmpty() || !MigratedScripts.are(scripts.get(), database)) {
                migrate();
            }
            if (scripts.isPresent()) {
                MigratedScripts.set(scripts.get(), database);
            }
        } catch (SQLException unanswered) {
            throw new IllegalStateException("The database does not say what was migrated", unanswered);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(setting("url"), setting("user"), setting("password"));
    }

    private String setting(String name) {
        return environment.getRequiredProperty("spring.flyway." + name);
    }

    /** To connect takes longer than most of the scripts do, so all modules use the same few connections. */
    private void migrate() {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(setting("url"));
            database.setUsername(setting("user"));
            database.setPassword(setting("password"));
            database.setMaximumPoolSize(AT_ONCE);
            database.setMinimumIdle(0);
            modules().forEach(module -> migrate(module, database));
        }
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

    private static void migrate(String module, DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .load()
                .migrate();
    }
}
