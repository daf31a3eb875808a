package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** A county keeps its own lines, the city all of them, others none. */
final class NotYourWork extends Refusal {

    NotYourWork() {
        super(Kind.FORBIDDEN, "not-your-work");
    }
}
