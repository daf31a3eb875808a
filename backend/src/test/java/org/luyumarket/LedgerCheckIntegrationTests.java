package org.luyumarket;

import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;

/** The command of the README, on a ledger that is whole and on one that is not. */
@MarketTest
@TestPropertySource(properties = "luyu.rate-limit.log-ins-per-minute=1000")
class LedgerCheckIntegrationTests {

    private static final String NOT_SEALED = """
            select (select count(*) from ledger.unfolded) + (select count(*) from ledger.unsealed) as waiting
            """;

    @Autowired
    private R2dbcConnectionDetails details;

    @Autowired
    private MarketDatabase database;

    @Test
    void theCommandSaysWhetherTheLedgerIsWholeAndNamesTheFirstBrokenEntry() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Objects.equals(database.query(NOT_SEALED).get(0).get("waiting"), 0L));
        Map<String, Object> entry = database.query("select id, cause from ledger.entry order by id limit 1")
                .get(0);

        Said whole = check();
        behindTheTriggersBack("update ledger.entry set fen = fen + 1 where id = '%s'".formatted(entry.get("id")));
        Said broken = check();
        behindTheTriggersBack("update ledger.entry set fen = fen - 1 where id = '%s'".formatted(entry.get("id")));

        assertThat(whole.status()).as(whole.text()).isEqualTo(LedgerCheck.WHOLE);
        assertThat(whole.text()).startsWith("The ledger is whole: ").contains(" head ");
        assertThat(broken.status()).isEqualTo(LedgerCheck.BROKEN);
        assertThat(broken.text()).contains("ENTRY_CHANGED", String.valueOf(entry.get("cause")));
        assertThat(check()).isEqualTo(whole);
    }

    @Test
    void aDatabaseThatIsNotThereIsNeitherWholeNorBroken() {
        Said said = check("r2dbc:postgresql://127.0.0.1:1/nothing");

        assertThat(said.status()).isEqualTo(LedgerCheck.NOT_CHECKED);
    }

    @Test
    void theReadmeTellsOfIt() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains("java -jar backend/target/luyu-market-backend-0.1.0.jar verify-ledger");
        assertThat(LedgerCheck.isAskedFor("verify-ledger")).isTrue();
        assertThat(LedgerCheck.isAskedFor("--spring.main.banner-mode=off")).isFalse();
    }

    @Test
    void aDatabaseWithoutALedgerIsLeftAsItIs() {
        database.execute("create database somebody_elses");

        Said said = check(url("somebody_elses"));

        assertThat(said.status()).isEqualTo(LedgerCheck.NOT_CHECKED);
        assertThat(schemasOf("somebody_elses")).containsExactly("public");
    }

    private List<String> schemasOf(String name) {
        return DatabaseClient.create(ConnectionFactories.get(details.getConnectionFactoryOptions()
                        .mutate()
                        .option(DATABASE, name)
                        .build()))
                .sql("select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'")
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private Said check() {
        ConnectionFactoryOptions options = details.getConnectionFactoryOptions();
        return check(url(String.valueOf(options.getRequiredValue(DATABASE))));
    }

    private String url(String name) {
        ConnectionFactoryOptions options = details.getConnectionFactoryOptions();
        return "r2dbc:postgresql://%s:%s/%s"
                .formatted(
                        options.getRequiredValue(ConnectionFactoryOptions.HOST),
                        options.getRequiredValue(ConnectionFactoryOptions.PORT),
                        name);
    }

    private Said check(String url) {
        ConnectionFactoryOptions options = details.getConnectionFactoryOptions();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new LedgerCheck(new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(
                        "verify-ledger",
                        "--luyu.test-servers=none",
                        "--luyu.mode=standalone",
                        "--spring.r2dbc.url=" + url,
                        "--spring.r2dbc.username=" + options.getRequiredValue(ConnectionFactoryOptions.USER),
                        "--spring.r2dbc.password="
                                + Objects.requireNonNull(options.getValue(ConnectionFactoryOptions.PASSWORD)),
                        "--spring.data.redis.url=redis://127.0.0.1:1",
                        "--stripe.secret-key=none",
                        "--luyu.token-secret=none",
                        "--luyu.field-keys=none",
                        "--luyu.fingerprint-secret=none");
        return new Said(status, out.toString(StandardCharsets.UTF_8));
    }

    private void behindTheTriggersBack(String sql) {
        database.execute("begin; set local session_replication_role = replica; " + sql + "; commit");
    }

    /** What the command prints, and its exit status. */
    private record Said(int status, String text) {}
}
