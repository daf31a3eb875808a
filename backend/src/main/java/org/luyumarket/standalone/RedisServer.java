package org.luyumarket.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Redis on a free port of the loopback interface, writing an append-only file. */
final class RedisServer implements AutoCloseable {

    static final List<String> CONFIGURED_BY = List.of(
            "spring.data.redis.url",
            "spring.data.redis.host",
            "spring.data.redis.sentinel.nodes",
            "spring.data.redis.cluster.nodes");

    private static final String CONFIGURATION = """
            bind 127.0.0.1
            port %d
            dir "%s"
            pidfile "%s"
            requirepass %s
            set-proc-title no
            appendonly yes
            appendfsync everysec
            save ""
            maxmemory 256mb
            maxmemory-policy volatile-lru
            """;

    private final ServerProcess process;
    private final String url;

    private RedisServer(ServerProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    static RedisServer start(ServerSite site) throws IOException {
        Path program = new ServerPrograms(site.programFolder()).redis();
        Path data = site.folder().resolve("redis");
        Path pidFile = site.folder().resolve("redis.pid");
        Signals.endLeftover(pidFile, program, data);
        Files.createDirectories(data);
        int port = FreePort.find();
        Path configuration = data.resolve("redis.conf");
        writePrivately(configuration, CONFIGURATION.formatted(port, data, pidFile, site.password()));
        ServerProcess process = ServerProcess.start(
                "Redis",
                Launcher.plain().command(program, List.of(configuration.toString())),
                site.folder().resolve("redis.log"));
        process.awaitReady(() -> answers(port, site.password()));
        return new RedisServer(process, "redis://:" + site.password() + "@127.0.0.1:" + port);
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        process.close();
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    private static boolean answers(int port, String password) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
            socket.getOutputStream().write(("AUTH " + password + "\r\nPING\r\n").getBytes(US_ASCII));
            return "+OK".equals(in.readLine()) && "+PONG".equals(in.readLine());
        } catch (IOException notYet) {
            return false;
        }
    }
}
