package org.luyumarket.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.luyumarket.platform.PersonalData;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps codes in Redis, because they may be lost: whoever waits for one asks again. What is kept is a keyed fingerprint of ticket,
 * purpose and code, so that who reads Redis learns neither whose it is nor the code. Without Redis there are no codes.
 */
@Component
class RedisOneTimeCodes implements OneTimeCodes {

    private static final int CODES = 1_000_000;
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(30);
    private static final int MOST_TRIES = 5;
    private static final int TICKET_BYTES = 32;
    private static final Pattern TICKET = Pattern.compile("[\\w-]{43}");

    private final SecureRandom random = new SecureRandom();
    private final StringKeyGenerator tickets =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), TICKET_BYTES);
    private final ReactiveStringRedisTemplate redis;
    private final RedisScript<String> trying;
    private final PersonalData personalData;
    private final Clock clock;

    RedisOneTimeCodes(ReactiveStringRedisTemplate redis, PersonalData personalData, Clock clock) throws IOException {
        this.redis = redis;
        this.trying =
                RedisScript.of(new ClassPathResource("redis/code-try.lua").getContentAsString(UTF_8), String.class);
        this.personalData = personalData;
        this.clock = clock;
    }

    @Override
    public Mono<IssuedCode> issue(String purpose, Duration life) {
        CodeAnswer fresh = new CodeAnswer(tickets.generateKey(), "%06d".formatted(random.nextInt(CODES)));
        IssuedCode issued =
                new IssuedCode(fresh.ticket(), fresh.code(), clock.instant().plus(life));
        return redis.opsForValue()
                .set(key(fresh), proof(purpose, fresh), life)
                .thenReturn(issued)
                .onErrorMap(failure -> new CodeNotSent());
    }

    @Override
    public Mono<Void> redeem(String purpose, CodeAnswer answer) {
        return Mono.just(answer)
                .filter(given -> TICKET.matcher(given.ticket()).matches())
                .flatMap(this::proofOf)
                .filter(kept -> isSame(kept, proof(purpose, answer)))
                .flatMap(kept -> redis.delete(key(answer)))
                .filter(removed -> removed == 1)
                .onErrorMap(failure -> new CodeNotSent())
                .switchIfEmpty(Mono.error(WrongCode::new))
                .then();
    }

    private Mono<String> proofOf(CodeAnswer answer) {
        return redis.execute(
                        trying,
                        List.of(key(answer), key(answer) + ":tries"),
                        List.of(Integer.toString(MOST_TRIES), Long.toString(LONGEST_LIFE.toMillis())))
                .next();
    }

    private static String key(CodeAnswer answer) {
        return "code:{" + answer.ticket() + "}";
    }

    private String proof(String purpose, CodeAnswer answer) {
        return personalData.fingerprint(String.join(" ", answer.ticket(), answer.code(), purpose));
    }

    /** In the same time wherever they differ. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
