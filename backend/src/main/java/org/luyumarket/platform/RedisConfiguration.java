package org.luyumarket.platform;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.netty.util.HashedWheelTimer;
import io.netty.util.Timer;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.ReactiveRedisConnectionFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Redis may vanish: whoever asks then gets an error at once instead of waiting for a connection that is gone. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    /** The first connection of a process takes its time, on a busy machine more than the time-out of later ones. */
    private static final int FURTHER_TRIES = 4;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private static final long TICK_MILLISECONDS = 20;

    private static final Logger log = LoggerFactory.getLogger(RedisConfiguration.class);

    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
    }

    /**
     * The time-outs of commands. A command that was answered, and all that waited for it, is held until the next tick: with the usual 100 ms
     * that was most of the young generation while many ask.
     */
    @Bean(destroyMethod = "stop")
    Timer redisTimeouts() {
        return new HashedWheelTimer(
                new DefaultThreadFactory("redis-timeouts", true), TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @Bean
    ClientResourcesBuilderCustomizer tickOften(Timer redisTimeouts) {
        return resources -> resources.timer(redisTimeouts);
    }

    /** The first connection blocks, so it is made before there are requests; later ones are made in the background. */
    @Bean
    StartStep redisConnection(ReactiveRedisConnectionFactory connections) {
        return new StartStep() {
            @Override
            public int order() {
                return 0;
            }

            @Override
            public Mono<Void> take() {
                return Mono.usingWhen(
                                Mono.fromSupplier(connections::getReactiveConnection),
                                connection -> connection.ping(),
                                connection -> connection.closeLater())
                        .subscribeOn(Schedulers.boundedElastic())
                        .retryWhen(Retry.backoff(FURTHER_TRIES, FIRST_PAUSE))
                        .doOnError(failure -> log.warn(
                                "Redis does not answer: carts and log-ins wait for it: {}", failure.toString()))
                        .onErrorResume(failure -> Mono.empty())
                        .then();
            }
        };
    }
}
