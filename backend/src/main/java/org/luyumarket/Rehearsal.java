package org.luyumarket;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start for the sake of the class archive that it leaves beside the jar, by {@code java -jar luyu-market.jar archive-classes}:
 * the market comes up on a free port, looks at its own pages and ends.
 */
final class Rehearsal {

    private static final String COMMAND = "archive-classes";
    private static final List<String> PAGES =
            List.of("/", "/products", "/products?q=qicheng", "/counties", "/cart", "/login", "/v3/api-docs");

    private Rehearsal() {}

    static boolean isAskedFor(String... args) {
        return Arrays.asList(args).contains(COMMAND);
    }

    /** A market that does not come up, or a page that is none, is an exception. */
    static void run() throws IOException {
        try (ConfigurableApplicationContext market =
                SpringApplication.run(LuyuMarket.class, "--server.port=0", "--logging.level.root=warn")) {
            String port = market.getEnvironment().getRequiredProperty("local.server.port");
            for (String page : PAGES) {
                try (InputStream answer =
                        URI.create("http://localhost:" + port + page).toURL().openStream()) {
                    answer.readAllBytes();
                }
            }
        }
    }
}
