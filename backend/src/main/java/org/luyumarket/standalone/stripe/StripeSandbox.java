package org.luyumarket.standalone.stripe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Stripe for demonstrations and tests, on this machine alone. All it does happens on one thread. */
public final class StripeSandbox implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StripeSandbox.class);
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "stripe-sandbox-account"));
    private final Scheduler thread = Schedulers.fromExecutorService(executor);
    private final Set<Mischief> mischief = ConcurrentHashMap.newKeySet();
    private final InstantSource clock = InstantSource.system();
    private final Disposable.Composite work = Disposables.composite();
    private final Journal journal;
    private final SandboxKeys keys;
    private final Account account;
    private final Cashier cashier;
    private final WebhookSender webhooks;
    private final SandboxServer server;

    private StripeSandbox(Path folder, String host) throws IOException {
        Path keyFile = folder.resolve("keys.properties");
        SandboxKeys earlier = SandboxKeys.of(keyFile);
        journal = Journal.open(folder.resolve("journal"));
        account = Account.from(journal, clock.instant());
        StripeObjects objects = new StripeObjects(new PageAddress(this::port));
        cashier = new Cashier(account, objects, clock, mischief);
        webhooks = new WebhookSender(account, objects, clock, mischief, earlier.webhookSecret(), thread);
        Api api = new Api(account, cashier, objects, clock, earlier.secretKey());
        server = new SandboxServer(api, new PaymentPage(account, cashier), mischief, thread);
        keys = earlier.on(server.bind(host, earlier.port()));
        keys.write(keyFile);
        letTimePass();
    }

    /** Starts on what an earlier sandbox left in the folder, if there was one, and on its port if that is still free. */
    public static StripeSandbox start(Path folder) {
        return start(folder, "127.0.0.1");
    }

    /** The host is the address to listen on. */
    public static StripeSandbox start(Path folder, String host) {
        try {
            Files.createDirectories(folder);
            return new StripeSandbox(folder, host);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether this is a key that a sandbox made up. */
    public static boolean isOneOfMyKeys(String key) {
        return key.startsWith(SandboxKeys.SECRET_KEY_PREFIX) || key.startsWith(SandboxKeys.WEBHOOK_SECRET_PREFIX);
    }

    public String apiBase() {
        return "http://127.0.0.1:" + port();
    }

    /** Where the payment pages are, as a Content-Security-Policy says it: under whatever name this machine is reached. */
    public String pageOrigin() {
        return "http://*:" + port();
    }

    public String secretKey() {
        return keys.secretKey();
    }

    public String webhookSecret() {
        return keys.webhookSecret();
    }

    /** From now on webhooks go there, those first that nobody took so far. */
    public void webhooksTo(URI target) {
        webhooks.sendTo(target);
    }

    /** Exactly this goes wrong from now on; nothing, if none is named. */
    public void misbehave(Mischief... wanted) {
        mischief.retainAll(List.of(wanted));
        mischief.addAll(List.of(wanted));
    }

    /** Does what a buyer would do on the payment page at the given address. */
    public void act(String pageUrl, BuyerAction action) {
        onAccount(() -> account.store(cashier.act(checkoutAt(pageUrl), action)));
    }

    private Checkout checkoutAt(String pageUrl) {
        return account.checkout(pageUrl.substring(pageUrl.lastIndexOf('/') + 1));
    }

    /** Gives so many fen of what was paid on the page back, as somebody would in Stripe's own dashboard. */
    public void refund(String pageUrl, long fen) {
        onAccount(() -> {
            String intent = String.valueOf(checkoutAt(pageUrl).intentId());
            Form form = Form.parse("payment_intent=" + intent + "&amount=" + fen);
            account.store(cashier.refund(form).facts());
        });
    }

    /** What the time to come would bring happens now: sessions expire, delayed money arrives. */
    public void skip(Duration duration) {
        onAccount(() -> account.store(cashier.due(clock.instant().plus(duration))));
    }

    @Override
    public void close() {
        work.dispose();
        server.close();
        executor.shutdown();
        journal.close();
    }

    private int port() {
        return server.port();
    }

    private void letTimePass() {
        work.add(regularly(() -> Mono.fromRunnable(() -> account.store(cashier.due(clock.instant())))));
        work.add(regularly(webhooks::send));
    }

    private Disposable regularly(Supplier<Mono<Void>> task) {
        return Flux.interval(TICK, thread)
                .onBackpressureDrop()
                .concatMap(tick -> Mono.defer(task).onErrorResume(StripeSandbox::note), 0)
                .subscribe();
    }

    private static Mono<Void> note(Throwable failure) {
        return Mono.fromRunnable(() -> log.error("The Stripe sandbox could not do its work", failure));
    }

    private void onAccount(Runnable task) {
        Mono.fromRunnable(task).subscribeOn(thread).block(PATIENCE);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread daemon = new Thread(task, name);
        daemon.setDaemon(true);
        return daemon;
    }
}
