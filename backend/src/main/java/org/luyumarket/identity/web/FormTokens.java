package org.luyumarket.identity.web;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.SignIn;
import org.luyumarket.platform.Cookies;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Form tokens for guests and people alike, without a session: a cookie holds a random number, the form its signature together
 * with the session's id. Nobody else can make one, and one from before logging in is worth nothing after it.
 */
@Component
class FormTokens implements ServerCsrfTokenRepository {

    private static final String COOKIE = "form";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String NEW_NUMBER = FormTokens.class.getName() + ".number";
    private static final int RANDOM_BYTES = 16;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final Cookies cookies;

    FormTokens(DerivedKeys keys, Cookies cookies) {
        this.key = keys.of("forms");
        this.cookies = cookies;
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(exchange, newNumber(exchange)));
    }

    /** Kept for {@link #saveToken}, which gets to see only the signature. */
    private String newNumber(ServerWebExchange exchange) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String number = BASE64.encodeToString(bytes);
        exchange.getAttributes().put(NEW_NUMBER, number);
        return number;
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.fromRunnable(() -> {
            String number = exchange.getAttribute(NEW_NUMBER);
            if (token == null) {
                cookies.remove(exchange, COOKIE);
            } else if (number != null) {
                cookies.write(exchange, COOKIE, number);
            }
        });
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.read(exchange, COOKIE)).map(number -> token(exchange, number));
    }

    private CsrfToken token(ServerWebExchange exchange, String number) {
        String session = cookies.read(exchange, SessionConfiguration.COOKIE).orElse("");
        byte[] signature = DerivedKeys.sign(key, number + " " + session);
        return new DefaultCsrfToken(HEADER, SignIn.FORM_TOKEN, BASE64.encodeToString(signature));
    }
}
