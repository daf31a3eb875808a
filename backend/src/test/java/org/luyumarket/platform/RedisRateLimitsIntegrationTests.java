package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.RateLimits.Limit;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@MarketTest
class RedisRateLimitsIntegrationTests {

    private static final Limit THREE_A_MINUTE = new Limit("tests", 3, Duration.ofMinutes(1));

    @Autowired
    private RateLimits limits;

    @Autowired
    private ReactiveStringRedisTemplate redis;

    @Test
    void whoSpendsMoreThanTheLimitHearsWhenToComeBack() {
        String caller = Unique.name("caller");
        spendThrice(caller);

        limits.spend(THREE_A_MINUTE, caller)
                .as(StepVerifier::create)
                .verifyErrorSatisfies(refusal -> assertThat(((Refusal) refusal).retryAfter())
                        .hasValueSatisfying(
                                pause -> assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1))));
    }

    @Test
    void oneCallerDoesNotSpendAnothers() {
        spendThrice(Unique.name("caller"));

        limits.spend(THREE_A_MINUTE, Unique.name("caller"))
                .as(StepVerifier::create)
                .verifyComplete();
    }

    @Test
    void theWindowEndsEvenForWhoKeepsTrying() {
        Limit brief = new Limit("brief", 1, Duration.ofMillis(300));
        String caller = Unique.name("caller");
        limits.spend(brief, caller).as(StepVerifier::create).verifyComplete();
        limits.spend(brief, caller).as(StepVerifier::create).verifyError(TooManyRequests.class);

        Mono.delay(Duration.ofMillis(350))
                .then(limits.spend(brief, caller))
                .as(StepVerifier::create)
                .verifyComplete();
    }

    @Test
    void everyCountEnds() {
        String caller = Unique.name("caller");
        limits.spend(THREE_A_MINUTE, caller).as(StepVerifier::create).verifyComplete();

        redis.getExpire("limit:tests:" + caller)
                .as(StepVerifier::create)
                .assertNext(rest -> assertThat(rest).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1)))
                .verifyComplete();
    }

    @Test
    void whatIsGivenBackCanBeSpentAgain() {
        String caller = Unique.name("caller");
        spendThrice(caller);

        limits.giveBack(THREE_A_MINUTE, caller)
                .then(limits.spend(THREE_A_MINUTE, caller))
                .as(StepVerifier::create)
                .verifyComplete();
    }

    @Test
    void givingBackBeginsNoWindow() {
        String caller = Unique.name("caller");

        limits.giveBack(THREE_A_MINUTE, caller)
                .then(redis.hasKey("limit:tests:" + caller))
                .as(StepVerifier::create)
                .expectNext(false)
                .verifyComplete();
    }

    @Test
    void aLimitOfZeroIsNone() {
        Limit off = new Limit("off", 0, Duration.ofMinutes(1));

        Flux.range(0, 10)
                .concatMap(time -> limits.spend(off, "anybody"))
                .as(StepVerifier::create)
                .verifyComplete();
    }

    @Test
    void withoutRedisEverybodyPasses() throws Exception {
        LettuceConnectionFactory nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
        nowhere.afterPropertiesSet();
        nowhere.start();
        RateLimits blind = new RedisRateLimits(new ReactiveStringRedisTemplate(nowhere));

        Flux.range(0, 10)
                .concatMap(time -> blind.spend(THREE_A_MINUTE, "anybody"))
                .as(StepVerifier::create)
                .verifyComplete();

        nowhere.destroy();
    }

    private void spendThrice(String caller) {
        Flux.range(0, 3)
                .concatMap(time -> limits.spend(THREE_A_MINUTE, caller))
                .as(StepVerifier::create)
                .verifyComplete();
    }
}
