package org.luyumarket.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Creates the files of a new, empty database, all or nothing. */
final class PostgresCluster {

    static final String USER = "luyu";
    static final String DATABASE = "luyu";

    private final Launcher launcher;
    private final Path programs;
    private final String password;

    PostgresCluster(Launcher launcher, Path programs, String password) {
        this.launcher = launcher;
        this.programs = programs;
        this.password = password;
    }

    /** Made aside and renamed when complete: a crash in between leaves nothing that looks like a database. */
    void create(Path data) throws IOException {
        Path fresh = data.resolveSibling("postgresql.new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectories(fresh);
        launcher.own(fresh);
        initialise(fresh);
        createDatabase(fresh);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path fresh) throws IOException {
        Path passwordFile = Files.createTempFile(fresh.getParent(), "password", "");
        try {
            Files.writeString(passwordFile, password);
            launcher.own(passwordFile);
            run("initdb", initArguments(fresh, passwordFile), "");
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static List<String> initArguments(Path fresh, Path passwordFile) {
        return List.of(
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private void createDatabase(Path fresh) throws IOException {
        run("postgres", List.of("--single", "-D", fresh.toString(), "postgres"), "create database " + DATABASE);
    }

    private void run(String program, List<String> arguments, String input) throws IOException {
        Process process = new ProcessBuilder(launcher.command(programs.resolve(program), arguments))
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new StartRefused(
                    "PostgreSQL could not create its files: " + output.strip(), "Mend that and start again.");
        }
    }
}
