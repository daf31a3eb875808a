package org.luyumarket.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL on a free port of the loopback interface. */
final class PostgresServer implements AutoCloseable {

    private static final int STATUS_LINE = 7;

    private final ServerProcess process;
    private final int port;

    private PostgresServer(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static PostgresServer start(ServerSite site, Durability durability) throws IOException {
        Launcher launcher = Launcher.unprivileged();
        Path programs = new ServerPrograms(launcher.programFolder(site.programFolder()))
                .postgres()
                .resolve("bin");
        Path postgres = programs.resolve("postgres");
        Path data = site.folder().resolve("postgresql");
        Path pidFile = data.resolve("postmaster.pid");
        Signals.endLeftover(pidFile, postgres, data);
        if (!Files.exists(data)) {
            new PostgresCluster(launcher, programs, site.password()).create(data);
        }
        launcher.own(data);
        int port = FreePort.find();
        ServerProcess process = ServerProcess.start(
                "PostgreSQL",
                launcher.command(postgres, arguments(data, port, durability)),
                site.folder().resolve("postgresql.log"));
        process.awaitReady(() -> isReady(pidFile, process.pid()));
        return new PostgresServer(process, port);
    }

    String r2dbcUrl() {
        return "r2dbc:postgresql://127.0.0.1:" + port + "/" + PostgresCluster.DATABASE;
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> arguments(Path data, int port, Durability durability) {
        String durable = durability == Durability.FULL ? "on" : "off";
        Stream<String> settings = Stream.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=" + durable,
                "full_page_writes=" + durable,
                "synchronous_commit=" + durable,
                "max_connections=200",
                "shared_buffers=256MB",
                "max_wal_size=2GB",
                "random_page_cost=1.1",
                "jit=off",
                "log_checkpoints=off");
        return Stream.concat(Stream.of("-D", data.toString()), settings.flatMap(setting -> Stream.of("-c", setting)))
                .toList();
    }

    /** PostgreSQL writes its process id and its state into this file; an older server's file names another process. */
    private static boolean isReady(Path pidFile, long pid) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.size() > STATUS_LINE
                    && lines.get(0).strip().equals(Long.toString(pid))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException notYet) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
