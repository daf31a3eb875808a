package org.luyumarket.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts in windows that begin with a caller's first spending. A shop that sells without limits for a while is better than one
 * that does not sell because Redis is away: then everything is let through, and that is logged once until Redis is back. A
 * limit waits less for Redis than a cart or a session does, since nobody misses it.
 */
@Component
class RedisRateLimits implements RateLimits {

    private static final Logger log = LoggerFactory.getLogger(RedisRateLimits.class);

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final ReactiveStringRedisTemplate redis;
    private final RedisScript<List<Long>> counting;
    private final RedisScript<Long> returning;
    private final AtomicBoolean blind = new AtomicBoolean();

    RedisRateLimits(ReactiveStringRedisTemplate redis) throws IOException {
        this.redis = redis;
        this.counting = counting(text("redis/rate-limit.lua"));
        this.returning = RedisScript.of(text("redis/rate-limit-return.lua"), Long.class);
    }

    private static String text(String script) throws IOException {
        return new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal cannot say what the list holds
    private static RedisScript<List<Long>> counting(String text) {
        return (RedisScript) RedisScript.of(text, List.class);
    }

    @Override
    public Mono<Void> spend(Limit limit, String caller) {
        if (limit.permits() <= 0) {
            return Mono.empty();
        }
        return count(limit, caller)
                .doOnNext(spent -> seeAgain())
                .onErrorResume(this::letThrough)
                .filter(spent -> spent.count() > limit.permits())
                .flatMap(spent -> Mono.error(() -> new TooManyRequests(spent.rest())));
    }

    @Override
    public Mono<Void> giveBack(Limit limit, String caller) {
        if (limit.permits() <= 0) {
            return Mono.empty();
        }
        return redis.execute(returning, List.of(key(limit, caller)))
                .next()
                .timeout(PATIENCE)
                .onErrorResume(this::letThrough)
                .then();
    }

    private static String key(Limit limit, String caller) {
        return "limit:" + limit.name() + ":" + caller;
    }

    private Mono<Spent> count(Limit limit, String caller) {
        return redis.execute(
                        counting,
                        List.of(key(limit, caller)),
                        List.of(Long.toString(limit.window().toMillis())))
                .next()
                .timeout(PATIENCE)
                .map(answer -> new Spent(answer.get(0), Duration.ofMillis(answer.get(1))));
    }

    private <T> Mono<T> letThrough(Throwable failure) {
        if (blind.compareAndSet(false, true)) {
            log.warn("Redis does not answer, limits are not held until it does: {}", failure.toString());
        }
        return Mono.empty();
    }

    private void seeAgain() {
        if (blind.compareAndSet(true, false)) {
            log.info("Redis answers again, limits are held");
        }
    }

    /** How much of a window was spent, and how long the window lasts. */
    private record Spent(long count, Duration rest) {}
}
