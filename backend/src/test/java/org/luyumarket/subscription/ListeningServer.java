package org.luyumarket.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A subscriber's server, which behaves well or badly by the path it is called at. */
final class ListeningServer implements AutoCloseable {

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    ListeningServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** A request as it came. */
    record Heard(String path, String id, String type, String signature, String body) {}

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    List<Heard> heard() {
        return heard;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String path = exchange.getRequestURI().getPath();
        heard.add(new Heard(
                path,
                String.valueOf(headers.getFirst("Luyu-Event-Id")),
                String.valueOf(headers.getFirst("Luyu-Event-Type")),
                String.valueOf(headers.getFirst("Luyu-Signature")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        switch (path) {
            case "/slow" -> LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            case "/moved" ->
                exchange.getResponseHeaders().set("Location", at("/elsewhere").toString());
            case "/cut" -> {
                exchange.close();
                return;
            }
            default -> {}
        }
        int code = switch (path) {
            case "/broken" -> 500;
            case "/moved" -> 302;
            default -> 200;
        };
        exchange.sendResponseHeaders(code, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
