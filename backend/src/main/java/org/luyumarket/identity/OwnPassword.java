package org.luyumarket.identity;

import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The password of whoever is logged in; who came by a code to the phone has none until they set one. */
public interface OwnPassword {

    /** A code to their phone, by which it can be set without the former one. */
    Mono<SentCode> sendCode(Person person, ServerWebExchange exchange);

    /** Refused without proof that it is they who ask. Whoever else is logged in as them is logged out. */
    Mono<Void> set(Person person, Proof proof, String password, ServerWebExchange exchange);

    /** The password so far, or a code that came to the phone. */
    record Proof(@Nullable String password, @Nullable CodeAnswer code) {}
}
