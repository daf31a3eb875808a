package org.luyumarket.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends server processes: politely first, so that they write down what they hold, then by force. */
final class Signals {

    private static final Logger log = LoggerFactory.getLogger(Signals.class);
    private static final int SECONDS_TO_END = 30;

    private Signals() {}

    /** SIGINT: a fast and clean shutdown for PostgreSQL, which takes SIGTERM as "wait until every client has left". */
    static void end(ProcessHandle server) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT \"$0\"", Long.toString(server.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            log.warn("Process {} did not end by itself and is killed", server.pid(), stubborn);
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    /** Ends the server that an application killed earlier may have left behind on the same data. */
    static void endLeftover(Path pidFile, Path program, Path data) throws IOException {
        Optional<ProcessHandle> leftover =
                pidIn(pidFile).flatMap(ProcessHandle::of).filter(process -> serves(process.info(), program, data));
        if (leftover.isPresent()) {
            log.info(
                    "Ending process {}, left behind on {} by an application that was killed",
                    leftover.get().pid(),
                    data);
            end(leftover.get());
        }
    }

    private static Optional<Long> pidIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .map(Long::valueOf);
    }

    /** A process id may since belong to somebody else, so both the program and the data it serves must match. */
    private static boolean serves(ProcessHandle.Info process, Path program, Path data) {
        return process.command().filter(program.toString()::equals).isPresent()
                && process.arguments()
                        .filter(arguments ->
                                Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(data.toString())))
                        .isPresent();
    }
}
