package org.luyumarket.mydata;

import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** People who want to be forgotten (Personal Information Protection Law, art. 47). */
public interface Erasures {

    /** How long it can be taken back. */
    int days();

    /** What this person asked for and is not done yet; empty if nothing. */
    Mono<Erasure> of(Person person);

    /** A code to their phone, by which they can confirm it. */
    Mono<SentCode> sendCode(Person person, ServerWebExchange exchange);

    /**
     * From the day it is due the person is forgotten. Refused while something of theirs is not settled, and for accounts that are
     * somebody's work. Asking again changes nothing.
     */
    Mono<Erasure> ask(Person person, Proof proof, ServerWebExchange exchange);

    Mono<Void> takeBack(Person person);

    /** That it is they who ask: their password, or a code that came to their phone. */
    record Proof(@Nullable String password, @Nullable CodeAnswer code) {}
}
