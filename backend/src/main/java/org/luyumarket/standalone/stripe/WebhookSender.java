package org.luyumarket.standalone.stripe;

import com.stripe.net.Webhook;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Tells of what happened until it is taken, with growing pauses. Runs on the account's thread except while it waits for answers. */
final class WebhookSender {

    private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** Long enough for others to gather behind what is to be told in reverse. */
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final Account account;
    private final StripeObjects objects;
    private final InstantSource clock;
    private final Set<Mischief> mischief;
    private final String webhookSecret;
    private final Scheduler thread;
    private final Map<String, Attempt> attempts = new HashMap<>();
    private final HttpClient http = HttpClient.create().responseTimeout(TIMEOUT);
    private final JsonMapper json = new JsonMapper();
    private volatile @Nullable URI target;

    WebhookSender(
            Account account,
            StripeObjects objects,
            InstantSource clock,
            Set<Mischief> mischief,
            String webhookSecret,
            Scheduler thread) {
        this.account = account;
        this.objects = objects;
        this.clock = clock;
        this.mischief = mischief;
        this.webhookSecret = webhookSecret;
        this.thread = thread;
    }

    void sendTo(URI newTarget) {
        target = newTarget;
    }

    /** Sends what is due. */
    Mono<Void> send() {
        URI to = target;
        if (to == null || mischief.contains(Mischief.LATE_WEBHOOKS)) {
            return Mono.empty();
        }
        return Flux.fromIterable(due()).concatMap(event -> send(event, to)).then();
    }

    private List<Happening> due() {
        Instant now = clock.instant();
        List<Happening> due = new ArrayList<>(account.untold().stream()
                .filter(event -> attempts.getOrDefault(event.id(), Attempt.NONE).isDue(now))
                .toList());
        if (!mischief.contains(Mischief.REVERSED_WEBHOOKS)) {
            return due;
        }
        boolean gathering =
                due.stream().anyMatch(event -> event.created().plus(GATHERING).isAfter(now));
        Collections.reverse(due);
        return gathering ? List.of() : due;
    }

    private Mono<Void> send(Happening event, URI to) {
        int times = mischief.contains(Mischief.DOUBLED_WEBHOOKS) ? 2 : 1;
        return Mono.defer(() -> post(event, to))
                .repeat(times - 1L)
                .last()
                .publishOn(thread)
                .doOnNext(status -> note(event, status))
                .then();
    }

    private Mono<Integer> post(Happening event, URI to) {
        String payload = json.writeValueAsString(objects.event(event));
        return http.headers(headers -> headers.set("Content-Type", "application/json; charset=utf-8")
                        .set("Stripe-Signature", signature(payload)))
                .post()
                .uri(to)
                .send(ByteBufMono.fromString(Mono.just(payload)))
                .response()
                .map(response -> response.status().code())
                .onErrorReturn(0);
    }

    private void note(Happening event, int status) {
        if (status >= 200 && status < 300) {
            account.store(event.taken());
            attempts.remove(event.id());
            return;
        }
        Attempt next = attempts.getOrDefault(event.id(), Attempt.NONE).next(clock.instant());
        attempts.put(event.id(), next);
        log.info("Webhook {} was not taken (status {}), attempt {}", event.id(), status, next.count());
    }

    private String signature(String payload) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    payload, webhookSecret, clock.instant().getEpochSecond());
        } catch (GeneralSecurityException everyJavaCanDoIt) {
            throw new IllegalStateException(everyJavaCanDoIt);
        }
    }

    /** How often an event has been refused, and when it is told again. */
    private record Attempt(int count, Instant dueAt) {

        private static final int MOST_DOUBLINGS = 10;
        private static final Attempt NONE = new Attempt(0, Instant.MIN);

        boolean isDue(Instant now) {
            return !dueAt.isAfter(now);
        }

        Attempt next(Instant now) {
            Duration pause = Duration.ofMillis(500L << Math.min(count, MOST_DOUBLINGS));
            return new Attempt(count + 1, now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        }
    }
}
