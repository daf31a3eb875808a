package org.luyumarket.review;

import org.luyumarket.platform.Refusal;

/** There is no such review or photo, or none for this person to answer. */
final class UnknownReview extends Refusal {

    UnknownReview() {
        super(Kind.NOT_FOUND, "unknown-review");
    }
}
