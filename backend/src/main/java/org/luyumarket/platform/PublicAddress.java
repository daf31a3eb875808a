package org.luyumarket.platform;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where buyers find us ({@code luyu.public-address}), so that no {@code Host} header somebody made up decides where they come back
 * to from paying. Unless it is set we are a demonstration, and only this machine's own names are believed.
 */
@Component
public class PublicAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<URI> configured;
    private final Environment environment;

    public PublicAddress(@Value("${luyu.public-address:}") String configured, Environment environment) {
        this.configured = Optional.of(configured.strip())
                .filter(address -> !address.isEmpty())
                .map(URI::create);
        this.environment = environment;
    }

    /** The same page at our own address, whatever address it was asked for at. */
    public URI of(URI page) {
        URI base = configured.orElseGet(() -> isThisMachine(page) ? page : URI.create(thisMachine()));
        String query = page.getRawQuery();
        return base.resolve(query == null ? page.getRawPath() : page.getRawPath() + "?" + query);
    }

    /** A page of ours for somebody who is not here yet, such as on paper. */
    public URI of(String path) {
        return configured.orElseGet(() -> URI.create(thisMachine())).resolve(path);
    }

    private static boolean isThisMachine(URI page) {
        return page.getHost() != null && THIS_MACHINE.contains(page.getHost()) && page.getRawUserInfo() == null;
    }

    private String thisMachine() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }
}
