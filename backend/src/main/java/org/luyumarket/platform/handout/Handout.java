package org.luyumarket.platform.handout;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** An answer as it was first sent, which may be handed out again for as long as it holds. */
final class Handout {

    private final Copy plain;
    private final BooleanSupplier holding;
    private final Count whole;
    private final Count unchanged;
    private volatile @Nullable Copy compressed;

    Handout(Copy plain, BooleanSupplier holding, Count whole, Count unchanged) {
        this.plain = plain;
        this.holding = holding;
        this.whole = whole;
        this.unchanged = unchanged;
    }

    boolean holds() {
        return holding.getAsBoolean();
    }

    int length() {
        return plain.length();
    }

    /** Who has a copy of another state, or asks about several, is answered by those who know all about tags. */
    boolean answers(HttpServerRequest request) {
        String tag = request.requestHeaders().get(HttpHeaderNames.IF_NONE_MATCH);
        return (tag == null || tag.equals(plain.headers().get(HttpHeaderNames.ETAG))) && holds();
    }

    Publisher<Void> handOut(HttpServerRequest request, HttpServerResponse response) {
        long from = System.nanoTime();
        boolean hasIt = request.requestHeaders().contains(HttpHeaderNames.IF_NONE_MATCH);
        (hasIt ? unchanged : whole).one(from);
        return hasIt
                ? response.status(HttpResponseStatus.NOT_MODIFIED)
                        .headers(plain.headers())
                        .send()
                : copyFor(request).send(response);
    }

    /** Compressed once, when somebody first asks for it so. */
    private Copy copyFor(HttpServerRequest request) {
        if (!plain.isWorthCompressing() || !Copy.mayBeCompressed(request)) {
            return plain;
        }
        Copy known = compressed;
        if (known == null) {
            known = plain.compressed();
            compressed = known;
        }
        return known;
    }
}
