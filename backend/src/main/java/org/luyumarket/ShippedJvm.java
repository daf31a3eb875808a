package org.luyumarket;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the market in a JVM with the options it ships with, its classes read from an archive, for a quicker start and a smaller
 * heap. The two processes end together: what ends this one ends the market, whose exit status is this one's.
 */
record ShippedJvm(Path jar, ClassArchive archive) {

    private static final List<String> ENDS_WITH_THIS_PROCESS = List.of("setpriv", "--pdeathsig", "KILL");

    /** Each arena of the C library's allocator keeps megabytes that nobody uses again. */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    /** For {@code java -jar} and nothing else before the jar: whoever gives the JVM options of their own gets exactly those. */
    static Optional<ShippedJvm> forAPlainStart(String... args) throws IOException {
        if (!isPlain() || !canTieLifetimes()) {
            return Optional.empty();
        }
        Path jar = Path.of(System.getProperty("java.class.path"));
        return Optional.of(new ShippedJvm(jar, archive(jar, args)));
    }

    private static ClassArchive archive(Path jar, String... args) throws IOException {
        String folder = Optional.ofNullable(System.getenv("LUYU_DATA_DIR")).orElse("data");
        return Rehearsal.isAskedFor(args) ? ClassArchive.beside(jar) : ClassArchive.of(jar, Path.of(folder));
    }

    private static boolean isPlain() {
        return ProcessHandle.current()
                .info()
                .arguments()
                .filter(arguments -> arguments.length > 0 && arguments[0].equals("-jar"))
                .isPresent();
    }

    private static boolean canTieLifetimes() {
        return Files.isExecutable(Path.of("/usr/bin", ENDS_WITH_THIS_PROCESS.get(0)));
    }

    int run(String[] args) throws IOException, InterruptedException {
        ProcessBuilder market = new ProcessBuilder(command(args)).inheritIO();
        FEW_ARENAS.forEach(market.environment()::putIfAbsent);
        Process running = market.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running)));
        return running.waitFor();
    }

    List<String> command(String... args) throws IOException {
        List<String> command = new ArrayList<>(ENDS_WITH_THIS_PROCESS);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(archive.options());
        command.addAll(List.of("-cp", jar.toString(), LuyuMarket.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private void end(Process running) {
        running.destroy();
        archive.keepIfWhole(running.onExit().join().exitValue());
    }

    private static List<String> options() throws IOException {
        try (InputStream shipped = requireNonNull(ShippedJvm.class.getResourceAsStream("/jvm.options"))) {
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("-"))
                    .toList();
        }
    }
}
