package org.luyumarket.identity;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id with the parameters that OWASP names first (19 MiB, two passes, one lane). Each hash takes that memory and a good part
 * of a second's computing, so only two are made at once and a short queue waits; the rest is told to come back.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 64;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Scheduler scheduler = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "passwords", 60, true);

    /** The hash of a password that nobody has, so that an unknown name costs the same as a wrong password. */
    private final Mono<String> nobodys = hash("nobody's").cache();

    Mono<String> hash(String password) {
        return compute(() -> argon2.encode(password));
    }

    /** Without a hash to match, the time of a check is spent all the same. */
    Mono<Boolean> matches(String password, Optional<String> hash) {
        return Mono.justOrEmpty(hash)
                .switchIfEmpty(nobodys)
                .flatMap(existing -> compute(() -> argon2.matches(password, existing)));
    }

    private <T> Mono<T> compute(Supplier<T> hashing) {
        return Mono.fromSupplier(hashing)
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, full -> new TooManyLogIns());
    }
}
