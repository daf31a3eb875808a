package org.luyumarket.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server program. It is started and watched by one thread of its own, because the kernel counts the death of the
 * starting thread as the death of the parent; once it ran, it is started again when it crashes or is killed, and left alone when
 * somebody stopped it properly.
 */
final class ServerProcess implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(1);
    private static final int LINES_SHOWN = 5;

    private enum Phase {
        STARTING,
        RUNNING,
        STOPPING
    }

    private final String name;
    private final List<String> command;
    private final Path logFile;
    private final CompletableFuture<Process> first = new CompletableFuture<>();
    private volatile Phase phase = Phase.STARTING;
    private volatile long pid;

    private ServerProcess(String name, List<String> command, Path logFile) {
        this.name = name;
        this.command = command;
        this.logFile = logFile;
    }

    static ServerProcess start(String name, List<String> command, Path logFile) throws IOException {
        Files.deleteIfExists(logFile);
        ServerProcess server = new ServerProcess(name, command, logFile);
        Thread keeper = new Thread(server::keep, name + "-keeper");
        keeper.setDaemon(true);
        keeper.start();
        server.first.join();
        return server;
    }

    long pid() {
        return pid;
    }

    void awaitReady(BooleanSupplier ready) {
        Process process = first.join();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw notReady();
            }
            pause(POLL);
        }
        phase = Phase.RUNNING;
    }

    @Override
    public void close() {
        phase = Phase.STOPPING;
        ProcessHandle.of(pid).ifPresent(Signals::end);
    }

    private void keep() {
        try {
            int exit = run();
            while (phase == Phase.RUNNING && exit != 0) {
                log.warn("{} ended with code {}, starting it again", name, exit);
                pause(BEFORE_RESTART);
                exit = run();
            }
        } catch (IOException notStartable) {
            first.completeExceptionally(notStartable);
            log.error("{} cannot be started", name, notStartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start();
        pid = process.pid();
        first.complete(process);
        return process.waitFor();
    }

    private StartRefused notReady() {
        return new StartRefused(
                name + " did not start: " + lastWords(),
                "What it says is in " + logFile + "; mend that and start again.");
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(logFile);
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a server", interrupted);
        }
    }
}
