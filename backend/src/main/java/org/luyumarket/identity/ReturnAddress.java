package org.luyumarket.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Where a browser goes on after logging in: only ever a page of ours. */
public final class ReturnAddress {

    /** A path, but not {@code //host} or {@code /\host}, which browsers take for another site. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,500}");

    private ReturnAddress() {}

    public static String orHome(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : "/";
    }

    /** The log-in page that leads back to the page asked for; a form that was sent leads home, since it is gone. */
    public static URI logInFor(ServerHttpRequest request) {
        String back = HttpMethod.GET.equals(request.getMethod()) ? pathAndQuery(request.getURI()) : "/";
        return URI.create("/login?next=" + URLEncoder.encode(orHome(back), StandardCharsets.UTF_8));
    }

    private static String pathAndQuery(URI wanted) {
        return wanted.getRawPath() + (wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery());
    }
}
