package org.luyumarket.platform.handout;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

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
    boolean answers(HttpRequest request) {
        String tag = request.headers().get(HttpHeaderNames.IF_NONE_MATCH);
        return (tag == null || tag.equals(plain.tag())) && holds();
    }

    HttpResponse answer(HttpRequest request) {
        long from = System.nanoTime();
        boolean hasIt = request.headers().contains(HttpHeaderNames.IF_NONE_MATCH);
        HttpResponse answer = hasIt ? plain.unchanged() : copyFor(request).whole();
        (hasIt ? unchanged : whole).one(from);
        return answer;
    }

    /** Compressed once, when somebody first asks for it so. */
    private Copy copyFor(HttpRequest request) {
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
