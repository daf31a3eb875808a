package org.luyumarket.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The sum of all migration scripts, written by the build into what it packages and by a migration into the database. Where both
 * are the same there is nothing to migrate, which is told by one question instead of two connections a module.
 */
final class MigratedScripts {

    private static final String SUM_OF_ALL = "/db/migrations.sha256";

    private MigratedScripts() {}

    /** Nothing when the application was not packaged: then only the migrations themselves know. */
    static Optional<String> packaged() {
        try (InputStream sum = MigratedScripts.class.getResourceAsStream(SUM_OF_ALL)) {
            return sum == null
                    ? Optional.empty()
                    : Optional.of(new String(sum.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean are(String scripts, Connection database) throws SQLException {
        return yes(database, "select to_regclass('platform.migrated') is not null")
                && yes(database, "select exists (select from platform.migrated where scripts = ?)", scripts);
    }

    static void set(String scripts, Connection database) throws SQLException {
        try (PreparedStatement replace = database.prepareStatement("""
                with former as (delete from platform.migrated)
                insert into platform.migrated (scripts) values (?)
                """)) {
            replace.setString(1, scripts);
            replace.executeUpdate();
        }
    }

    private static boolean yes(Connection database, String question, String... values) throws SQLException {
        try (PreparedStatement asked = database.prepareStatement(question)) {
            for (int at = 0; at < values.length; at++) {
                asked.setString(at + 1, values[at]);
            }
            try (ResultSet answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
