package org.luyumarket.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsTests {

    private static final Path DATA = Path.of("600");

    @TempDir
    private Path temporary;

    private Process sleeper;
    private Path program;

    /** A job in the background of a shell ignores interrupts, and what it starts does so too unless told otherwise. */
    @BeforeEach
    void aProgramLeftBehind() throws IOException {
        sleeper = new ProcessBuilder("env", "--default-signal=INT", "sleep", DATA.toString()).start();
        program = await().until(this::command, command -> command.endsWith("sleep"));
        Files.writeString(pidFile(), sleeper.pid() + "\nfurther lines\n");
    }

    @AfterEach
    void leaveNothingBehind() {
        sleeper.destroyForcibly();
    }

    @Test
    void aServerLeftBehindOnTheDataIsEnded() throws IOException {
        Signals.endLeftover(pidFile(), program, DATA);

        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    void theServerOfOtherDataIsLeftAlone() throws IOException {
        Signals.endLeftover(pidFile(), program, Path.of("elsewhere"));

        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        Signals.endLeftover(pidFile(), Path.of("/opt/postgres"), DATA);

        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void aFileCutOffByACrashNamesNobody() throws IOException {
        Files.writeString(pidFile(), "");

        Signals.endLeftover(pidFile(), program, DATA);

        assertThat(sleeper.isAlive()).isTrue();
    }

    private Path command() {
        return Path.of(sleeper.info().command().orElseThrow());
    }

    private Path pidFile() {
        return temporary.resolve("server.pid");
    }
}
