package org.luyumarket.standalone.stripe;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refund; money in fen. */
record GivenBack(
        String id,
        String intentId,
        long amount,
        String currency,
        Map<String, String> metadata,
        Standing standing,
        Instant created,
        @Nullable Instant settlesAt)
        implements Fact {

    GivenBack settled() {
        Standing outcome = standing == Standing.WILL_SUCCEED ? Standing.SUCCEEDED : Standing.FAILED;
        return new GivenBack(id, intentId, amount, currency, metadata, outcome, created, null);
    }

    boolean isDue(Instant now) {
        return settlesAt != null && !settlesAt.isAfter(now);
    }

    boolean takesMoney() {
        return standing != Standing.FAILED;
    }

    enum Standing {
        WILL_SUCCEED,
        WILL_FAIL,
        WILL_BOUNCE,
        SUCCEEDED,
        FAILED
    }
}
