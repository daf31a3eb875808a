package org.luyumarket.identity;

import org.luyumarket.platform.Refusal;

/** No code can be sent just now: its carrier or what keeps it does not answer. */
final class CodeNotSent extends Refusal {

    CodeNotSent() {
        super(Kind.UNAVAILABLE, "code-not-sent");
    }
}
