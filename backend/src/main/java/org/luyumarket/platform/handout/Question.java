package org.luyumarket.platform.handout;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * All that an answer for everybody may depend on.
 *
 * @param address path and query as they were sent
 * @param languages the languages asked for, as they were sent
 * @param kinds the kinds of content asked for, as they were sent
 */
record Question(
        String address,
        @Nullable String languages,
        @Nullable String kinds) {

    static @Nullable Question of(HttpRequest request) {
        return isPlain(request) ? of(request.uri(), request.headers()::get) : null;
    }

    /** The same question once it has gone the long way. */
    static @Nullable Question of(ServerHttpRequest request) {
        URI uri = request.getURI();
        String address = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        return org.springframework.http.HttpMethod.GET.equals(request.getMethod())
                ? of(address, header -> request.getHeaders().getFirst(header.toString()))
                : null;
    }

    /** Whatever concerns the connection rather than the answer is for those who keep the connection. */
    private static boolean isPlain(HttpRequest request) {
        return HttpMethod.GET.equals(request.method())
                && request.decoderResult().isSuccess()
                && HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                && HttpUtil.isKeepAlive(request)
                && !request.headers().contains(HttpHeaderNames.EXPECT);
    }

    /** Whoever brings anything to be known by asks no question that is answered the same to all. */
    private static @Nullable Question of(String address, Function<AsciiString, @Nullable String> headers) {
        boolean isKnown =
                headers.apply(HttpHeaderNames.COOKIE) != null || headers.apply(HttpHeaderNames.AUTHORIZATION) != null;
        return isKnown
                ? null
                : new Question(
                        address, headers.apply(HttpHeaderNames.ACCEPT_LANGUAGE), headers.apply(HttpHeaderNames.ACCEPT));
    }

    int length() {
        return address.length() + length(languages) + length(kinds);
    }

    private static int length(@Nullable String header) {
        return header == null ? 0 : header.length();
    }
}
