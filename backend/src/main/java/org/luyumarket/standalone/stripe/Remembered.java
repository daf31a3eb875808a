package org.luyumarket.standalone.stripe;

import java.time.Instant;

/** The answer to a request with an idempotency key, to be given again to the same request. */
record Remembered(String key, String request, String answer, Instant created) implements Fact {}
