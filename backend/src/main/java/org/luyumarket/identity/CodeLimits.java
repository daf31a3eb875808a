package org.luyumarket.identity;

import java.time.Duration;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.RateLimits;
import org.luyumarket.platform.RateLimits.Limit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How often codes are sent: to one number {@code LUYU_CODES_PER_MINUTE} (1) and {@code LUYU_CODES_PER_DAY} (10), for one caller
 * {@code LUYU_CODES_PER_CALLER_AND_DAY} (50); zero switches a limit off. With five tries a code that bounds the guesses too.
 */
@Component
class CodeLimits {

    private final RateLimits limits;
    private final PersonalData personalData;
    private final Limit numbersMinute;
    private final Limit numbersDay;
    private final Limit callersDay;

    CodeLimits(
            RateLimits limits,
            PersonalData personalData,
            @Value("${luyu.codes.per-minute:1}") int perMinute,
            @Value("${luyu.codes.per-day:10}") int perDay,
            @Value("${luyu.codes.per-caller-and-day:50}") int perCallerAndDay) {
        this.limits = limits;
        this.personalData = personalData;
        this.numbersMinute = new Limit("codes-of-number-in-minute", perMinute, Duration.ofMinutes(1));
        this.numbersDay = new Limit("codes-of-number-in-day", perDay, Duration.ofDays(1));
        this.callersDay = new Limit("codes-of-caller-in-day", perCallerAndDay, Duration.ofDays(1));
    }

    /** The caller's share is spent first, so that one caller alone cannot use up the numbers of others. */
    Mono<Void> spend(String address, String caller) {
        String number = personalData.fingerprint(address);
        return limits.spend(callersDay, caller)
                .then(Mono.defer(() -> limits.spend(numbersMinute, number)))
                .then(Mono.defer(() -> limits.spend(numbersDay, number)));
    }
}
