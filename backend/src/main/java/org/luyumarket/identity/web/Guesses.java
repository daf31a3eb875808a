package org.luyumarket.identity.web;

import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.SecretKey;
import org.luyumarket.platform.Cookies;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Bounds how often one account's password is guessed, however many callers take turns. A browser that has been let in before
 * keeps a sign of it and counts apart from the strangers, so that they cannot lock the owner out.
 */
@Component
class Guesses {

    private static final String COOKIE = "known";
    private static final Duration KNOWN = Duration.ofDays(365);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final RateLimits limits;
    private final RateLimitSettings settings;
    private final Cookies cookies;
    private final SecretKey key;

    Guesses(RateLimits limits, RateLimitSettings settings, Cookies cookies, DerivedKeys keys) {
        this.limits = limits;
        this.settings = settings;
        this.cookies = cookies;
        this.key = keys.of("guesses");
    }

    /** Counted before the password is looked at, so that guesses at the same moment count too. */
    Mono<Void> count(ServerWebExchange exchange, String username) {
        return limits.spend(settings.wrongPasswords(), guesser(exchange, username));
    }

    /** It was no guess. */
    Mono<Void> wasRight(ServerWebExchange exchange, String username) {
        return limits.giveBack(settings.wrongPasswords(), guesser(exchange, username));
    }

    void remember(ServerWebExchange exchange, String username) {
        cookies.write(exchange, COOKIE, signOf(username), KNOWN);
    }

    /** Names are phones too, so Redis gets to see none. */
    private String guesser(ServerWebExchange exchange, String username) {
        boolean known =
                cookies.read(exchange, COOKIE).filter(signOf(username)::equals).isPresent();
        return sign((known ? "known " : "stranger ") + plain(username));
    }

    private String signOf(String username) {
        return sign("let in " + plain(username));
    }

    private String sign(String text) {
        return BASE64.encodeToString(DerivedKeys.sign(key, text));
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
