package org.luyumarket.platform;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The market's cookies: out of reach of scripts and of other sites' forms. Over HTTPS ({@code LUYU_HTTPS}, true unless standalone)
 * they are {@code Secure} and carry the prefix {@code __Host-}, so that no neighbouring host can plant one.
 */
@Component
public class Cookies {

    private static final String STRICT_PREFIX = "__Host-";

    private final boolean https;

    Cookies(@Value("${luyu.https:#{'${luyu.mode:real}' != 'standalone'}}") boolean https) {
        this.https = https;
    }

    public boolean https() {
        return https;
    }

    /** The name as browsers see it. */
    public String name(String name) {
        return https ? STRICT_PREFIX + name : name;
    }

    public Optional<String> read(ServerWebExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name(name)))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    public void write(ServerWebExchange exchange, String name, String value, Duration life) {
        exchange.getResponse().addCookie(cookie(name(name), value).maxAge(life).build());
    }

    /** A cookie that goes with the browser's window. */
    public void write(ServerWebExchange exchange, String name, String value) {
        exchange.getResponse().addCookie(cookie(name(name), value).build());
    }

    public void remove(ServerWebExchange exchange, String name) {
        write(exchange, name, "", Duration.ZERO);
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax");
    }
}
