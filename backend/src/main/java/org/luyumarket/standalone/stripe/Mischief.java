package org.luyumarket.standalone.stripe;

/** What can go wrong with Stripe, on demand. */
public enum Mischief {
    /** Every webhook is sent twice. */
    DOUBLED_WEBHOOKS,
    /** Webhooks wait for each other and are sent last one first. */
    REVERSED_WEBHOOKS,
    /** Webhooks wait until this ends. */
    LATE_WEBHOOKS,
    /** Requests are never answered and have no effect. */
    SILENCE,
    /** The connection breaks before a request has its effect. */
    LOST_REQUESTS,
    /** Requests have their effect, but the connection breaks before the answer. */
    LOST_ANSWERS,
    /** Requests are answered with 500 and have no effect. */
    FAILING_SERVER,
    /** Refunds are pending for a while before they go well. */
    PENDING_REFUNDS,
    /** Refunds are pending for a while before they fail. */
    FAILING_REFUNDS,
    /** Refunds go well, and come back from the buyer's bank after a while. */
    BOUNCING_REFUNDS
}
