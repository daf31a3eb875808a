package org.luyumarket.standalone;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.luyumarket.standalone.stripe.SandboxWiring;
import org.luyumarket.standalone.stripe.StripeSandbox;
import org.springframework.boot.SpringApplication;

/**
 * The servers that stand in for what nobody configured. They start side by side in the background, while the application comes up;
 * whoever asks for the address of one waits until it answers.
 */
public final class EmbeddedServers implements AutoCloseable {

    private final ServerSite site;
    private final List<CompletableFuture<? extends AutoCloseable>> servers = new CopyOnWriteArrayList<>();

    public EmbeddedServers(ServerSite site) {
        this.site = site;
    }

    /** Starts PostgreSQL and returns the settings that lead to it. */
    public Map<String, Supplier<String>> postgres(Durability durability) {
        CompletableFuture<PostgresServer> server =
                inBackground("postgresql-start", () -> PostgresServer.start(site, durability));
        return Map.of(
                "spring.r2dbc.url", () -> await(server).r2dbcUrl(),
                "spring.r2dbc.username", () -> PostgresCluster.USER,
                "spring.r2dbc.password", site::password);
    }

    /** Starts Redis and returns the settings that lead to it. */
    public Map<String, Supplier<String>> redis() {
        CompletableFuture<RedisServer> server = inBackground("redis-start", () -> RedisServer.start(site));
        return Map.of("spring.data.redis.url", () -> await(server).url());
    }

    /** Starts the Stripe sandbox on the address and returns the settings that lead to it. */
    public Map<String, Supplier<String>> stripe(String address, SpringApplication application) {
        CompletableFuture<StripeSandbox> sandbox = inBackground(
                "stripe-sandbox-start", () -> StripeSandbox.start(site.folder().resolve("stripe"), address));
        return SandboxWiring.between(() -> await(sandbox), application);
    }

    /** Ends the servers cleanly and returns when they are gone. */
    @Override
    public void close() {
        CompletableFuture<?>[] ending = servers.stream()
                .map(server -> server.thenAcceptAsync(EmbeddedServers::end).exceptionally(neverStarted -> null))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ending).join();
    }

    private <T extends AutoCloseable> CompletableFuture<T> inBackground(String name, Callable<T> start) {
        CompletableFuture<T> server = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(server, start), name);
        thread.setDaemon(true);
        thread.start();
        servers.add(server);
        return server;
    }

    private static <T> void complete(CompletableFuture<T> server, Callable<T> start) {
        try {
            server.complete(start.call());
        } catch (Exception failure) {
            server.completeExceptionally(failure);
        }
    }

    private static <T> T await(CompletableFuture<T> server) {
        try {
            return server.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StartRefused refused ? refused : failure;
        }
    }

    private static void end(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
