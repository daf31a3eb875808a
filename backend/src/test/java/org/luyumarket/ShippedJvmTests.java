package org.luyumarket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedJvmTests {

    private final ShippedJvm jvm = new ShippedJvm(Path.of("market.jar"), new ClassArchive(Path.of("none.jsa")));

    @Test
    void runsTheMarketWithTheShippedOptionsAndTheCallersArguments() throws IOException {
        List<String> command = jvm.command("--server.port=80");

        assertThat(command).contains("-XX:+UseSerialGC").noneMatch(part -> part.startsWith("#"));
        assertThat(command).endsWith("-cp", "market.jar", LuyuMarket.class.getName(), "--server.port=80");
    }

    @Test
    void theMarketEndsWhenItsStarterIsKilled() throws IOException {
        assertThat(jvm.command()).startsWith("setpriv", "--pdeathsig", "KILL");
    }

    @Test
    void aJvmWithOptionsOfItsOwnIsLeftAsItIs() throws IOException {
        assertThat(ShippedJvm.forAPlainStart()).isEmpty();
    }
}
