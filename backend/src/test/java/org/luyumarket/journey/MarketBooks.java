package org.luyumarket.journey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Looks into a running market's database from outside, as an auditor would. */
final class MarketBooks {

    private static final int PORT_LINE = 3;

    private final Path dataDirectory;

    MarketBooks(RunningMarket market) {
        this.dataDirectory = market.dataDirectory();
    }

    long count(String sql) {
        try (var connection = DriverManager.getConnection(url(), "luyu", password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What no journey can wait for, such as that a winter passes. */
    void change(String sql) {
        try (var connection = DriverManager.getConnection(url(), "luyu", password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long postgresProcess() {
        return Long.parseLong(postmasterFile().get(0).strip());
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(PORT_LINE).strip() + "/luyu";
    }

    private List<String> postmasterFile() {
        try {
            return Files.readAllLines(dataDirectory.resolve("postgresql/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String password() {
        var secrets = new Properties();
        try (Reader file = Files.newBufferedReader(dataDirectory.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("server-password");
    }
}
