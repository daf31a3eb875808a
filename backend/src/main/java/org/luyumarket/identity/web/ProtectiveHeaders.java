package org.luyumarket.identity.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luyumarket.platform.Cookies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.web.server.header.ServerHttpHeadersWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells browsers what to be careful with; what an answer says itself, about keeping it above all, stands. */
@Component
class ProtectiveHeaders implements ServerHttpHeadersWriter {

    private static final String KEEP_NOTHING = "no-cache, no-store, max-age=0, must-revalidate";

    private final Map<String, String> always = new LinkedHashMap<>();

    ProtectiveHeaders(Cookies cookies, @Value("${stripe.api-base:https://api.stripe.com}") URI stripe) {
        always.put("X-Content-Type-Options", "nosniff");
        always.put("X-Frame-Options", "DENY");
        always.put("X-XSS-Protection", "0");
        always.put("Content-Security-Policy", contentPolicy(checkoutPages(stripe)));
        always.put("Referrer-Policy", "strict-origin-when-cross-origin");
        if (cookies.https()) {
            always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Override
    public Mono<Void> writeHttpHeaders(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        always.forEach((name, value) -> setIfAbsent(headers, name, value));
        if (response.getStatusCode() != HttpStatus.NOT_MODIFIED && !saysHowLongItKeeps(headers)) {
            headers.set(HttpHeaders.CACHE_CONTROL, KEEP_NOTHING);
            headers.set(HttpHeaders.PRAGMA, "no-cache");
            headers.set(HttpHeaders.EXPIRES, "0");
        }
        return Mono.empty();
    }

    private static void setIfAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }

    private static boolean saysHowLongItKeeps(HttpHeaders headers) {
        return headers.containsHeader(HttpHeaders.CACHE_CONTROL)
                || headers.containsHeader(HttpHeaders.PRAGMA)
                || headers.containsHeader(HttpHeaders.EXPIRES);
    }

    /** Paying is a form that ends, by redirects, on the page of whoever takes the money: a form may go there too. */
    private static String contentPolicy(String checkoutPages) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "form-action 'self' " + checkoutPages,
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }

    /** The sandbox's pages are on its own port, under whatever name the shop was reached by. */
    private static String checkoutPages(URI stripe) {
        return "api.stripe.com".equals(stripe.getHost())
                ? "https://checkout.stripe.com"
                : stripe.getScheme() + "://*:" + stripe.getPort();
    }
}
