package org.luyumarket.inventory;

import java.util.Map;
import java.util.UUID;

/** What became of one {@link HoldRequest}. */
public sealed interface HoldOutcome {

    UUID orderId();

    /** Everything asked for is held. */
    record Held(UUID orderId) implements HoldOutcome {}

    /** Nothing is held; of these skus only so many are left. */
    record Lacking(UUID orderId, Map<String, Integer> left) implements HoldOutcome {}
}
