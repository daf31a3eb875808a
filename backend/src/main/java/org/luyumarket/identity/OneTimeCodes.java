package org.luyumarket.identity;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Codes of six digits that prove that somebody reads what is sent to an address of theirs; each works once and for one purpose. */
interface OneTimeCodes {

    /** The purpose says what for and for whom; it lives for half an hour at most. */
    Mono<IssuedCode> issue(String purpose, Duration life);

    /** Refuses a code that is wrong, late or used, or was tried too often, all in the same words. */
    Mono<Void> redeem(String purpose, CodeAnswer answer);

    /** A new code for its recipient, and the ticket for whoever asked: only both together prove anything. */
    record IssuedCode(String ticket, String code, Instant expiresAt) {}
}
