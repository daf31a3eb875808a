package org.luyumarket.ordering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The version at which a caller saw an order, where they say so. It travels beside the call, as its transaction does, to wherever
 * the order is read for a deed and locked for it.
 */
public final class SeenVersion {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]+)?\"");
    private static final SeenVersion NONE_OF_OURS = new SeenVersion(-1);

    private final long number;

    private SeenVersion(long number) {
        this.number = number;
    }

    /** What an {@code If-Match} header names: the number that an order's ETag begins with. */
    public static SeenVersion of(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? new SeenVersion(Long.parseLong(tag.group(1))) : NONE_OF_OURS;
    }

    public Context beside(Context call) {
        return call.put(SeenVersion.class, this);
    }

    static Mono<PlacedOrder> refuseIfMoved(PlacedOrder order) {
        return Mono.deferContextual(call -> {
            SeenVersion seen = call.getOrDefault(SeenVersion.class, null);
            return seen == null || seen.number == order.standing().version()
                    ? Mono.just(order)
                    : Mono.error(new OrderHasMoved(order.terms().number()));
        });
    }
}
