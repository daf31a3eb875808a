package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** Only what all counties reach together, and adds up, can be split among them. */
final class NotSplittable extends Refusal {

    NotSplittable(String code) {
        super(Kind.UNPROCESSABLE, "not-splittable", code);
    }
}
