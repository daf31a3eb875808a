package org.luyumarket.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Codes by short message, which prove that somebody has a phone at hand. */
public interface PhoneCodes {

    /** Whether a carrier takes them to phones, or this is a demo, which shows them to whoever asks. */
    boolean areOffered();

    /** Whether a code that came back proves anything: one that a demo showed does not. */
    boolean areCarried();

    /** Sends one within the limits of the number and of the caller; whose number it is plays no part in it. */
    Mono<SentCode> send(CodeRequest request);

    /** Refuses what was not sent for this purpose to this phone. */
    Mono<Void> check(Purpose purpose, String phone, CodeAnswer answer);

    /** What a code is good for. */
    enum Purpose {
        LOG_IN,
        ERASE_ACCOUNT,
        SET_PASSWORD
    }

    /** Who asks for a code to a phone, as whom limits count the caller. */
    record CodeRequest(Purpose purpose, String phone, String caller) {}

    /** The ticket that the code needs, until when, and in a demo the code itself. */
    record SentCode(
            String ticket, Instant expiresAt, @Nullable String shown) {}
}
