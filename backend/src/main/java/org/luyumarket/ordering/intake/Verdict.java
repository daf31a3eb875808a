package org.luyumarket.ordering.intake;

import java.util.UUID;
import org.luyumarket.platform.Refusal;

/** What the intake decided about one placement. */
public sealed interface Verdict {

    /** A new order, stored. */
    record Accepted(AcceptedOrder order) implements Verdict {}

    /** The same was placed before: this order. */
    record Repeated(UUID orderId) implements Verdict {}

    /** Nothing is stored, the key is free. */
    record Refused(Refusal why) implements Verdict {}

    /** Nobody can say; the same key asks again. */
    record Failed(Throwable cause) implements Verdict {}
}
