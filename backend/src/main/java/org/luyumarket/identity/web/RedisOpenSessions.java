package org.luyumarket.identity.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.session.data.redis.ReactiveRedisSessionRepository;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A set of ids a person, beside the sessions themselves: they go together. Ids of sessions that have ended stay in it and harm
 * nobody, until its owner has not logged in for long.
 */
@Component
class RedisOpenSessions implements OpenSessions {

    private static final Duration KEPT = Duration.ofDays(180);

    private final ReactiveStringRedisTemplate redis;
    private final ReactiveRedisSessionRepository sessions;

    RedisOpenSessions(ReactiveStringRedisTemplate redis, ReactiveRedisSessionRepository sessions) {
        this.redis = redis;
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> note(UUID person, String session) {
        return redis.opsForSet()
                .add(key(person), session)
                .then(redis.expire(key(person), KEPT))
                .then();
    }

    @Override
    public Mono<Void> endAll(UUID person) {
        return redis.opsForSet()
                .members(key(person))
                .flatMap(sessions::deleteById)
                .then(redis.delete(key(person)))
                .then();
    }

    @Override
    public Mono<Void> endOthers(UUID person, String session) {
        return redis.opsForSet()
                .members(key(person))
                .filter(open -> !open.equals(session))
                .flatMap(other ->
                        sessions.deleteById(other).then(redis.opsForSet().remove(key(person), other)))
                .then();
    }

    private static String key(UUID person) {
        return "sessions-of:" + person;
    }
}
