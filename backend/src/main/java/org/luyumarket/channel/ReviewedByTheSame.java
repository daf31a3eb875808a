package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** Whoever entered a deal cannot be the one who reviews it. */
final class ReviewedByTheSame extends Refusal {

    ReviewedByTheSame() {
        super(Kind.FORBIDDEN, "reviewed-by-the-same");
    }
}
