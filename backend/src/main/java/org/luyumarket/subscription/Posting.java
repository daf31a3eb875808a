package org.luyumarket.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.subscription.MessageRepository.Claimed;
import org.luyumarket.subscription.MessageRepository.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends what is due, each for itself, and tries again what did not get through, ever less often, until it gives up. */
@Component
class Posting {

    private static final Logger log = LoggerFactory.getLogger(Posting.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LAST_ATTEMPT = 15;
    private static final int BATCH = 50;
    private static final int AT_ONCE = 8;
    private static final int LONGEST_FAILURE = 200;

    private final MessageRepository messages;
    private final SubscriptionRepository subscriptions;
    private final Courier courier;
    private final Clock clock;
    private final Duration patienceWithSilence;

    @Autowired
    Posting(
            MessageRepository messages,
            SubscriptionRepository subscriptions,
            Clock clock,
            @Value("${luyu.subscriptions.failing-days:5}") int failingDays) {
        this(messages, subscriptions, new Courier(PublicHost::isPublic, PATIENCE), clock, Duration.ofDays(failingDays));
    }

    Posting(
            MessageRepository messages,
            SubscriptionRepository subscriptions,
            Courier courier,
            Clock clock,
            Duration patienceWithSilence) {
        this.messages = messages;
        this.subscriptions = subscriptions;
        this.courier = courier;
        this.clock = clock;
        this.patienceWithSilence = patienceWithSilence;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT2S")
    Mono<Void> send() {
        return Mono.defer(() -> messages.claim(clock.instant(), LEASE, BATCH).collectList())
                .flatMapIterable(claimed -> claimed)
                .flatMap(this::send, AT_ONCE)
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("Messages to subscribers are sent later: {}", failure.toString())));
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT6H")
    Mono<Void> prune() {
        return Mono.defer(() -> messages.prune(clock.instant().minus(KEPT)))
                .then(Mono.defer(() -> subscriptions.forgetFormerSecrets(clock.instant())));
    }

    private Mono<Void> send(Claimed message) {
        return courier.carry(message.address(), headers(message), body(message))
                .flatMap(code -> code >= 200 && code < 300
                        ? messages.delivered(message.id(), code, clock.instant())
                        : failed(message, code, "answered " + code))
                .onErrorResume(failure -> failed(message, null, String.valueOf(failure.getMessage())));
    }

    private Map<String, String> headers(Claimed message) {
        return Map.of(
                "Luyu-Event-Id", message.id().toString(),
                "Luyu-Event-Type", message.topic().code(),
                "Luyu-Signature", Signature.of(message.secrets(), clock.instant(), body(message)));
    }

    private static String body(Claimed message) {
        return """
                {"id":"%s","type":"%s","at":"%s","data":%s}""".formatted(message.id(), message.topic().code(), message.at(), message.data());
    }

    private Mono<Void> failed(Claimed message, @Nullable Integer code, String why) {
        Instant now = clock.instant();
        Instant next = message.attempts() >= LAST_ATTEMPT ? null : now.plus(pause(message.attempts()));
        String brief = why.substring(0, Math.min(why.length(), LONGEST_FAILURE));
        return messages.failed(message.id(), new Failure(code, brief, next, now.minus(patienceWithSilence)), now);
    }

    /** Doubles from half a minute on, up to six hours: all attempts together span more than a day. */
    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
