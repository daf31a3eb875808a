package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** A county's part has the metric, period and scope of its whole, and its value from the split. */
final class PartOfAWhole extends Refusal {

    PartOfAWhole(String code, String whole) {
        super(Kind.CONFLICT, "part-of-a-whole", code, whole);
    }
}
