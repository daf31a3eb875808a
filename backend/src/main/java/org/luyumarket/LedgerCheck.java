package org.luyumarket;

import static java.util.Objects.requireNonNull;

import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactory;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.luyumarket.ledger.Chain;
import org.luyumarket.ledger.ChainHead;
import org.luyumarket.ledger.Verification;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.ConnectionFactoryOptionsBuilderCustomizer;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * The ledger's chain checked from the command line, by {@code java -jar luyu-market.jar verify-ledger}: prints the head, or the
 * first broken entry. Runs beside nothing but the database, and changes nothing in it.
 */
final class LedgerCheck {

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int NOT_CHECKED = 2;

    private static final String COMMAND = "verify-ledger";

    private final PrintStream out;

    LedgerCheck(PrintStream out) {
        this.out = out;
    }

    static boolean isAskedFor(String... args) {
        return Arrays.asList(args).contains(COMMAND);
    }

    /** The exit status; why it could not be checked is logged by then. */
    int run(String... args) {
        SpringApplication application = new SpringApplication(Parts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setInitializers(List.of()); // one of the market's would migrate the database
        try (ConfigurableApplicationContext context = application.run(args)) {
            return check(context.getBean(Chain.class));
        } catch (RuntimeException failure) {
            out.println("The ledger could not be checked: " + failure.getMessage());
            return NOT_CHECKED;
        }
    }

    private int check(Chain chain) {
        ChainHead head = requireNonNull(chain.head().block());
        Verification found = requireNonNull(chain.verify().block());
        Verification.Break broken = found.broken();
        if (broken == null) {
            out.printf(
                    "The ledger is whole: %d blocks, %d sealed records, head %s; %d wait to be sealed.%n",
                    found.blocks(), found.items(), head.hash(), head.unsealed());
            return WHOLE;
        }
        out.printf(
                "The ledger is broken: %s, block %s, entry %s, cause %s; the %d blocks before are whole.%n",
                broken.kind(), broken.block(), broken.entryId(), broken.cause(), found.blocks());
        return BROKEN;
    }

    /** Not annotated as a configuration, so that the market does not find it beside its own. */
    @ImportAutoConfiguration(R2dbcAutoConfiguration.class)
    @ComponentScan(
            basePackageClasses = Chain.class,
            useDefaultFilters = false,
            includeFilters =
                    @Filter(type = FilterType.REGEX, pattern = "org\\.luyumarket\\.ledger\\.Chain(Service|Repository)"))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** Whatever asks it, the database refuses to write. */
        @Bean
        ConnectionFactoryOptionsBuilderCustomizer readOnly() {
            return options -> options.option(
                    PostgresqlConnectionFactoryProvider.OPTIONS, Map.of("default_transaction_read_only", "on"));
        }

        @Bean
        DatabaseClient databaseClient(ConnectionFactory database) {
            return DatabaseClient.create(database);
        }
    }
}
