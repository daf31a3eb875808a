package org.luyumarket.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.sun.security.auth.module.UnixSystem;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luyumarket.testsupport.OwnMarket;

/** The servers of a process of their own, which is killed as a power switch would. */
@OwnMarket
class EmbeddedServersIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path temporary;

    @Test
    void whatWasCommittedOutlivesAKilledApplication() throws Exception {
        try (ServerHost host = ServerHost.start(data())) {
            execute(host, "create table promise (id int)", "insert into promise values (1)");
            host.kill();
        }

        try (ServerHost host = ServerHost.start(data())) {
            assertThat(count(host, "promise")).isEqualTo(1);
        }
    }

    @Test
    void whatRedisKeepsOutlivesARestart() throws Exception {
        try (ServerHost host = ServerHost.start(data())) {
            redis(host, commands -> commands.sync().set("cart", "oranges"));
        }

        try (ServerHost host = ServerHost.start(data())) {
            assertThat(redis(host, commands -> commands.sync().get("cart"))).isEqualTo("oranges");
        }
    }

    @Test
    void noServerOutlivesAKilledApplication() throws Exception {
        assumeThat(Launcher.plain().prefix())
                .as("what ends a server with its parent")
                .isNotEmpty();
        try (ServerHost host = ServerHost.start(data())) {
            ProcessHandle postgres = host.postgres();
            ProcessHandle redis = host.redis();

            host.kill();

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(postgres.isAlive()).isFalse();
                assertThat(redis.isAlive()).isFalse();
            });
        }
    }

    @Test
    void aKilledServerComesBackWhereItWas() throws Exception {
        try (ServerHost host = ServerHost.start(data())) {
            execute(host, "create table promise (id int)");

            host.postgres().destroyForcibly();
            host.redis().destroyForcibly();

            await().atMost(PATIENCE).ignoreExceptions().until(() -> count(host, "promise") == 0);
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> "PONG".equals(redis(host, to -> to.sync().ping())));
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefused() throws Exception {
        try (ServerHost first = ServerHost.start(data())) {
            assertThat(ServerHost.startInVain(data()))
                    .contains("StartRefused: Another instance")
                    .contains("is already running on the data in " + data());
            assertThat(count(first, "pg_class")).isPositive();
        }
    }

    @Test
    void everyAcknowledgedCommitIsOnTheDisk() throws Exception {
        try (ServerHost host = ServerHost.start(data())) {
            assertThat(setting(host, "fsync")).isEqualTo("on");
            assertThat(setting(host, "full_page_writes")).isEqualTo("on");
            assertThat(setting(host, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void anOrdinaryUserCanRunThem() throws Exception {
        OrdinaryUser user = OrdinaryUser.orSkip(temporary);

        try (ServerHost host = user.start()) {
            assertThat(count(host, "pg_class")).isPositive();
            assertThat(host.postgres().info().user()).contains("nobody");
        }
    }

    @Test
    void rootCanRunThemWhereNamespacesAreForbidden() throws Exception {
        assumeThat(new UnixSystem().getUid()).as("root").isZero();
        Path forbidden = Files.createDirectory(temporary.resolve("bin")).resolve("unshare");
        Files.writeString(forbidden, "#!/bin/sh\nexit 1\n");
        assertThat(forbidden.toFile().setExecutable(true)).isTrue();
        List<String> withoutNamespaces = List.of("env", "PATH=" + forbidden.getParent() + ":" + System.getenv("PATH"));

        try (ServerHost host = ServerHost.start(data(), withoutNamespaces)) {
            assertThat(count(host, "pg_class")).isPositive();
            assertThat(host.postgres().info().user()).contains("nobody");
        }
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private static void execute(ServerHost host, String... statements) throws SQLException {
        try (Connection connection = host.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int count(ServerHost host, String table) throws SQLException {
        return Integer.parseInt(value(host, "select count(*) from " + table));
    }

    private static String setting(ServerHost host, String name) throws SQLException {
        return value(host, "show " + name);
    }

    private static String value(ServerHost host, String query) throws SQLException {
        try (Connection connection = host.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String redis(ServerHost host, Function<StatefulRedisConnection<String, String>, String> commands) {
        try (RedisClient client = RedisClient.create(RedisURI.create(host.redisUrl()));
                StatefulRedisConnection<String, String> connection = client.connect()) {
            return commands.apply(connection);
        }
    }
}
