package org.luyumarket.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The standalone market in a process of its own, so that it can be killed; data outlives the process, not the test run. */
final class RunningMarket implements AutoCloseable {

    static final String DEMO_PASSWORD = "journey-demo-password";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path dataDirectory;
    private final int port;
    private final Process process;

    private RunningMarket(Path dataDirectory, int port, Process process) {
        this.dataDirectory = dataDirectory;
        this.port = port;
        this.process = process;
    }

    /** Starts on an empty data directory and waits until the home page answers. */
    static RunningMarket startFresh(Map<String, String> environment) {
        try {
            return start(Files.createTempDirectory("luyu-journey"), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RunningMarket start(Path dataDirectory, Map<String, String> environment) {
        int port = freePort();
        var market = new RunningMarket(dataDirectory, port, launch(dataDirectory, port, environment));
        market.awaitHomePage();
        return market;
    }

    MarketClient client() {
        return new MarketClient(URI.create("http://localhost:" + port));
    }

    long pid() {
        return process.pid();
    }

    Path dataDirectory() {
        return dataDirectory;
    }

    /** SIGKILL: nothing in the application gets a chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    @Override
    public void close() {
        process.destroy();
        awaitExit();
    }

    private void awaitExit() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(Path dataDirectory, int port, Map<String, String> environment) {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "org.luyumarket.LuyuMarket"));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("LUYU_DATA_DIR", dataDirectory.toString());
        builder.environment().put("LUYU_DEMO_PASSWORD", DEMO_PASSWORD);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                dataDirectory.resolve("application.log").toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests' own classes, which component scanning would find. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitHomePage() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The market ended while starting:\n" + log());
            }
            if (client().answers("/")) {
                return;
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The market did not answer within " + PATIENCE + ":\n" + log());
    }

    private String log() {
        try {
            return Files.readString(dataDirectory.resolve("application.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
