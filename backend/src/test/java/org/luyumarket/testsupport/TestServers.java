package org.luyumarket.testsupport;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.luyumarket.standalone.Durability;
import org.luyumarket.standalone.EmbeddedServers;
import org.luyumarket.standalone.ServerSite;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Redis for the tests of this JVM: containers where a Docker engine answers, the embedded servers elsewhere. */
record TestServers(String postgresUrl, String user, String password, String redisUrl) {

    private static final int REDIS_PORT = 6379;

    static TestServers running() {
        return Running.SERVERS;
    }

    /** Returns the address of the new database. */
    String newDatabase(String name) {
        String jdbcUrl = postgresUrl.replaceFirst("r2dbc", "jdbc");
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return postgresUrl.substring(0, postgresUrl.lastIndexOf('/') + 1) + name;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestServers start() {
        return aDockerEngineAnswers() ? inContainers() : embedded();
    }

    /** Asked only where there are signs of one, for Testcontainers is long and loud in finding that there is none. */
    private static boolean aDockerEngineAnswers() {
        boolean signs = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return signs && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // Testcontainers ends them with the JVM
    private static TestServers inContainers() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
        postgres.withCommand("postgres", "-c", "max_connections=200"); // each test context keeps a pool
        GenericContainer<?> redis = new GenericContainer<>("redis:7").withExposedPorts(REDIS_PORT);
        postgres.start();
        redis.start();
        return new TestServers(
                postgres.getJdbcUrl().replaceFirst("jdbc", "r2dbc").replaceFirst("\\?.*", ""),
                postgres.getUsername(),
                postgres.getPassword(),
                "redis://" + redis.getHost() + ":" + redis.getMappedPort(REDIS_PORT));
    }

    /** The programs stay unpacked between runs; the data goes with the JVM. */
    private static TestServers embedded() {
        Path data = temporaryFolder();
        EmbeddedServers servers = new EmbeddedServers(
                new ServerSite(data, Path.of("target", "servers").toAbsolutePath(), "test"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            servers.close();
            FileSystemUtils.deleteRecursively(data.toFile());
        }));
        Map<String, Supplier<String>> settings = new HashMap<>(servers.postgres(Durability.NONE));
        settings.putAll(servers.redis());
        return new TestServers(
                value(settings, "spring.r2dbc.url"),
                value(settings, "spring.r2dbc.username"),
                value(settings, "spring.r2dbc.password"),
                value(settings, "spring.data.redis.url"));
    }

    private static String value(Map<String, Supplier<String>> settings, String name) {
        return requireNonNull(settings.get(name), name).get();
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("luyu-market-tests");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Started by the first who asks. */
    private static final class Running {

        private static final TestServers SERVERS = start();
    }
}
