package org.luyumarket.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A process of its own that runs the embedded servers, to be killed at will. */
final class ServerHost implements AutoCloseable {

    private static final int MAIN_ARGUMENTS = 4;

    private final Process process;
    private final Path folder;
    private final List<String> addresses;

    private ServerHost(Process process, Path folder, List<String> addresses) {
        this.process = process;
        this.folder = folder;
        this.addresses = addresses;
    }

    static ServerHost start(Path folder) throws IOException {
        return start(folder, List.of());
    }

    static ServerHost start(Path folder, List<String> prefix) throws IOException {
        return start(folder, prefix, System.getProperty("java.class.path"), Path.of("target", "servers"));
    }

    /** With a prefix that may change the user, who must be able to read the class path and write both folders. */
    static ServerHost start(Path folder, List<String> prefix, String classPath, Path programs) throws IOException {
        Process process = run(folder, prefix, classPath, programs);
        StringBuilder said = new StringBuilder();
        String firstLine = new BufferedReader(process.inputReader(UTF_8))
                .lines()
                .peek(line -> said.append(line).append('\n'))
                .filter(line -> line.startsWith("ready "))
                .findFirst()
                .orElseThrow(() -> new IOException("The servers did not start: " + said));
        return new ServerHost(process, folder, List.of(firstLine.split(" ", MAIN_ARGUMENTS)));
    }

    /** Everything that a start which must fail says before it ends. */
    static String startInVain(Path folder) throws IOException {
        Process process = run(folder, List.of(), System.getProperty("java.class.path"), Path.of("target", "servers"));
        process.getOutputStream().close();
        return process.inputReader(UTF_8).lines().collect(Collectors.joining("\n"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                addresses.get(1).replaceFirst("r2dbc", "jdbc"), PostgresCluster.USER, addresses.get(2));
    }

    String redisUrl() {
        return addresses.get(3);
    }

    ProcessHandle postgres() throws IOException {
        return server(folder.resolve("postgresql/postmaster.pid"));
    }

    ProcessHandle redis() throws IOException {
        return server(folder.resolve("redis.pid"));
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            process.getOutputStream().close();
        }
        process.onExit().join();
    }

    private static ProcessHandle server(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static Process run(Path folder, List<String> prefix, String classPath, Path programs) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-cp", classPath, ServerHostMain.class.getName()));
        command.addAll(List.of(folder.toString(), programs.toAbsolutePath().toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
